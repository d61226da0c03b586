namespace Simulator.Cli.Tests;

public sealed class QueryCommandTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public QueryCommandTests() => _ = laboratory.Call("run", "--events", "all").Good;

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void Rows_are_shown_as_a_table()
    {
        var answer = Query("SELECT DISTINCT metric FROM metrics ORDER BY metric").Good;
        Assert.Matches(@"(?s)metric.*channel-share-matched.*trades.*trading-volume", answer);
    }

    [Fact]
    public void Rows_are_printed_as_json_on_request() =>
        Assert.Equal("""[{"replications":3}]""" + "\n",
            Query("SELECT count(DISTINCT replication) AS replications FROM replications", "--json").Good);

    [Fact]
    public void What_buyers_paid_adds_up_to_the_trading_volume()
    {
        var trades = Query("SELECT round(sum(price), 6) AS volume FROM trades", "--json").Good;
        var metric = Query(
            "SELECT round(sum(value), 6) AS volume FROM metrics WHERE metric = 'trading-volume'", "--json").Good;
        Assert.Equal(metric, trades);
    }

    [Fact]
    public void Behind_every_trade_there_is_a_bid_that_covers_its_price()
    {
        const string paired =
            "SELECT count(*) AS trades, count(*) FILTER (o.limit >= t.price) AS covered FROM trades t "
            + "LEFT JOIN orders o ON o.replication = t.replication AND o.period = t.period AND o.kind = 'bid' "
            + "AND o.participant = t.buyer AND o.refusal IS NULL";
        Assert.Matches("""^\[\{"trades":([1-9]\d*),"covered":\1\}\]\n$""", Query(paired, "--json").Good);
    }

    [Fact]
    public void A_query_that_the_database_refuses_is_bad_input() =>
        Assert.Contains("nothing_like_it", Query("SELECT * FROM nothing_like_it").Complaint, StringComparison.Ordinal);

    private Answer Query(params string[] words) => laboratory.Call(["query", laboratory.Run, .. words]);
}
