namespace Simulator.Market.Incidents.Contagion;

/// <summary>Who pays how much when debtors fail (Eisenberg and Noe 2001): payments are in proportion to what is owed,
/// limited by what a node owns and receives, and creditors come before owners.</summary>
public static class ClearingVector
{
    private const int MostRounds = 1_000_000;

    /// <summary>The greatest clearing vector, by iteration from full payment downwards.</summary>
    /// <param name="network">The row of a node names its creditors.</param>
    /// <param name="liabilities">Amounts owed, in the sequence of the network's entries; none is negative.</param>
    /// <param name="outside">Assets of each node from outside of the network; none is negative.</param>
    /// <returns>What each node pays in all: less than it owes means that it is in default.</returns>
    /// <exception cref="ArithmeticException">The payments do not settle.</exception>
    public static double[] Of(Network network, ReadOnlySpan<double> liabilities, ReadOnlySpan<double> outside)
    {
        Check(network, liabilities, outside);
        var owed = Totals(network, liabilities);
        var payments = owed.ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var means = Receipts(network, liabilities, owed, payments);
            var fall = 0.0;
            for (var node = 0; node < payments.Length; node++)
            {
                var payment = Math.Min(owed[node], means[node] + outside[node]);
                fall = Math.Max(fall, payments[node] - payment);
                payments[node] = payment;
            }

            if (fall <= 1e-15 * owed.Max())
            {
                return payments;
            }
        }

        throw new ArithmeticException("the payments do not settle");
    }

    /// <summary>What is left to each node's owners after it paid.</summary>
    public static double[] Equity(
        Network network, ReadOnlySpan<double> liabilities, ReadOnlySpan<double> outside, ReadOnlySpan<double> payments)
    {
        var equity = Receipts(network, liabilities, Totals(network, liabilities), payments);
        for (var node = 0; node < equity.Length; node++)
        {
            equity[node] += outside[node] - payments[node];
        }

        return equity;
    }

    private static double[] Totals(Network network, ReadOnlySpan<double> liabilities)
    {
        var totals = new double[network.Nodes];
        for (var (node, entry) = (0, 0); node < totals.Length; node++)
        {
            for (var last = entry + network.Degree(node); entry < last; entry++)
            {
                totals[node] += liabilities[entry];
            }
        }

        return totals;
    }

    private static double[] Receipts(
        Network network, ReadOnlySpan<double> liabilities, ReadOnlySpan<double> owed, ReadOnlySpan<double> payments)
    {
        var receipts = new double[network.Nodes];
        for (var (node, entry) = (0, 0); node < receipts.Length; node++)
        {
            foreach (var creditor in network.NeighborsOf(node))
            {
                receipts[creditor] += owed[node] > 0 ? payments[node] * (liabilities[entry] / owed[node]) : 0;
                entry++;
            }
        }

        return receipts;
    }

    private static void Check(Network network, ReadOnlySpan<double> liabilities, ReadOnlySpan<double> outside)
    {
        if (liabilities.Length != network.Entries || outside.Length != network.Nodes)
        {
            throw new ArgumentException("liabilities and outside must fit the network");
        }

        if (liabilities.ContainsAnyExceptInRange(0, double.MaxValue)
            || outside.ContainsAnyExceptInRange(0, double.MaxValue))
        {
            throw new ArgumentException("liabilities and outside assets must be finite and not negative");
        }
    }
}
