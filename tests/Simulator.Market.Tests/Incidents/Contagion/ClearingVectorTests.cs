using Simulator.Market.Incidents.Contagion;

namespace Simulator.Market.Tests.Incidents.Contagion;

/// <summary>L. Eisenberg and T. H. Noe, Systemic risk in financial systems, Management Science 47(2), 2001.</summary>
public sealed class ClearingVectorTests
{
    /// <summary>Three of four default; solved by hand from the linear system of those who do.</summary>
    [Fact]
    public void Four_nodes_clear_as_the_linear_system_says() => Check(
        [[0, 10, 5, 0], [2, 0, 6, 4], [3, 2, 0, 8], [1, 1, 1, 0]], [3, 2, 1, 4],
        [591 / 76.0, 183 / 19.0, 715 / 76.0, 3], [0, 0, 0, 10]);

    /// <summary>The first owes 10 and has 1 + 4, the second owes 4 and receives 5.</summary>
    [Fact]
    public void One_default_of_two_stops_there() => Check([[0, 10], [4, 0]], [1, 2], [5, 4], [0, 3]);

    [Fact]
    public void A_default_passes_down_a_chain() =>
        Check([[0, 10, 0], [0, 0, 8], [0, 0, 0]], [6, 1, 0], [6, 7, 0], [0, 0, 7]);

    /// <summary>Both rings pay in full on nothing but each other's payments: the greatest vector.</summary>
    [Fact]
    public void A_ring_that_can_pay_itself_does() => Check([[0, 5], [5, 0]], [0, 0], [5, 5], [0, 0]);

    [Fact]
    public void Liabilities_that_do_not_fit_are_named() =>
        Assert.Contains("liabilities", Assert.Throws<ArgumentException>(
            () => ClearingVector.Of(Network.OfLinks(2, [(0, 1)]), [1], [0, 0])).Message, StringComparison.Ordinal);

    private static void Check(double[][] rows, double[] outside, double[] payments, double[] equity)
    {
        var starts = new int[rows.Length + 1];
        for (var node = 0; node < rows.Length; node++)
        {
            starts[node + 1] = starts[node] + rows[node].Count(amount => amount > 0);
        }

        var network = new Network(
            starts, [.. rows.SelectMany(row => row.Index().Where(each => each.Item > 0).Select(each => each.Index))]);
        double[] liabilities = [.. rows.SelectMany(row => row.Where(amount => amount > 0))];
        var found = ClearingVector.Of(network, liabilities, outside);
        var left = ClearingVector.Equity(network, liabilities, outside, found);
        for (var node = 0; node < rows.Length; node++)
        {
            Assert.Equal(payments[node], found[node], 1e-9);
            Assert.Equal(equity[node], left[node], 1e-9);
        }
    }
}
