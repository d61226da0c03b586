using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>trades.parquet: one row for each trade.</summary>
internal static class TradeTable
{
    private static readonly string[] amounts = ["price", "paid", "received", "value", "cost"];

    public static EventTable<Trade> Create(string path, RunHeader header) => new(
        path,
        EventColumn<Trade>.Text("arm", _ => header.Scenario),
        EventColumn<Trade>.Replication,
        EventColumn<Trade>.Integer("period", trade => trade.Period),
        EventColumn<Trade>.Integer("venue", trade => trade.Venue),
        EventColumn<Trade>.Integer("product", trade => trade.Product),
        EventColumn<Trade>.Integer("buyer", trade => trade.Buyer),
        EventColumn<Trade>.Integer("seller", trade => trade.Seller),
        EventColumn<Trade>.Text("venue_name", trade => header.Venues[trade.Venue].Name),
        EventColumn<Trade>.Text("channel", trade => header.Venues[trade.Venue].Channel),
        EventColumn<Trade>.Micros("price", trade => trade.Price.Micros),
        EventColumn<Trade>.Micros("paid", trade => trade.Paid.Micros),
        EventColumn<Trade>.Micros("received", trade => trade.Received.Micros),
        EventColumn<Trade>.Micros("value", trade => trade.Value.Micros),
        EventColumn<Trade>.Micros("cost", trade => trade.Cost.Micros));

    /// <summary>Reads the table as people do: money in currency units.</summary>
    public static string View(string source) =>
        "SELECT arm, replication, period, venue, product, buyer, seller, venue_name, channel, "
        + string.Join(", ", amounts.Select(name => $"{name}_micros / 1e6 AS {name}")) + $" FROM {source}";
}
