namespace Simulator.Cli.Tests;

public sealed class QueryCommandTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public QueryCommandTests() => _ = laboratory.Call("run", "--events", "trades").Good;

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
    public void A_query_that_the_database_refuses_is_bad_input() =>
        Assert.Contains("nothing_like_it", Query("SELECT * FROM nothing_like_it").Complaint, StringComparison.Ordinal);

    private Answer Query(params string[] words) => laboratory.Call(["query", laboratory.Run, .. words]);
}
