using Simulator.Market.Rights;

namespace Simulator.Market;

/// <content>Exclusivity: what may still be sold under a pledge, and what buyers expect where there is none.</content>
internal sealed partial class DataMarket
{
    private readonly bool _looksAhead;

    /// <summary>Says of every product with a pledge how many licenses can be sold in this period: as many as are free,
    /// or any number where the pledge does not bind.</summary>
    private void Bind(int period)
    {
        foreach (var product in Board.Pledged)
        {
            _products[product].CopiesLeft = Board.LimitOf(product) is { } limit
                ? Math.Max(0, limit - Chain.CountInForce(product, period))
                : ExclusiveTerm.Unbound;
        }
    }

    /// <summary>Counts the rivals of the average licensee.</summary>
    private void LookAhead()
    {
        if (!_looksAhead)
        {
            return;
        }

        var (licenses, rivals) = (0L, 0L);
        for (var product = 0; product < Elements.Length; product++)
        {
            var licensees = Board.LimitOf(product) is null ? Board[product].Licensees : 0L;
            licenses += licensees;
            rivals += licensees * (licensees - 1);
        }

        Board.TypicalRivals = licenses > 0 ? (double)rivals / licenses : 0;
    }
}
