using System.Text.Json;
using Simulator.Market.Observation;
using Simulator.Market.Venues;

namespace Simulator.Storage;

/// <summary>orders.parquet: one row for each order that reached a venue, and why it was refused if it was.</summary>
internal static class OrderTable
{
    private static readonly string[] kinds =
        [.. Enum.GetNames<OrderKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    public static EventTable<OrderEvent> Create(string path, RunHeader header) => new(
        path,
        EventColumn<OrderEvent>.Text("arm", _ => header.Scenario),
        EventColumn<OrderEvent>.Replication,
        EventColumn<OrderEvent>.Integer("period", order => order.Period),
        EventColumn<OrderEvent>.Integer("venue", order => order.Venue),
        EventColumn<OrderEvent>.Integer("product", order => order.Product),
        EventColumn<OrderEvent>.Integer("participant", order => order.Participant),
        EventColumn<OrderEvent>.Integer("counterparty", order => order.Counterparty),
        EventColumn<OrderEvent>.Text("venue_name", order => header.Venues[order.Venue].Name),
        EventColumn<OrderEvent>.Text("kind", order => kinds[(int)order.Kind]),
        EventColumn<OrderEvent>.Text("refusal", order => order.Refusal?.ToString() ?? ""),
        EventColumn<OrderEvent>.Micros("limit", order => order.Limit.Micros),
        EventColumn<OrderEvent>.Micros("worth", order => order.Worth.Micros));

    /// <summary>Reads the table as people do: money in currency units; no limit where a price is given on
    /// request, no counterparty where anyone will do, no refusal where there was none.</summary>
    public static string View(string source) =>
        $"""
        SELECT arm, replication, period, venue, product, participant, nullif(counterparty, -1) AS counterparty,
            venue_name, kind, nullif(refusal, '') AS refusal,
            nullif(limit_micros, {Order.OnRequest.Micros}) / 1e6 AS "limit", worth_micros / 1e6 AS worth
        FROM {source}
        """;
}
