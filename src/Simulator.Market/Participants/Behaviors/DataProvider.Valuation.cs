using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Valuers: whom it asks, and what it makes of their reports.</content>
public readonly partial record struct DataProvider
{
    /// <summary>Standard normal probability of 1.</summary>
    private const double OneSd = 0.8413447460685429;

    /// <summary>Its opinions of what its products fetch err as its value shares spread around their median.</summary>
    private double Spread => ValueShare.Quantile(1 - OneSd) is > 0 and var low
        ? Math.Log(ValueShare.Quantile(OneSd) / low) / 2
        : 0;

    /// <summary>Has what is on offer valued, where that is worth the fee.</summary>
    private void SeekValuations(ref Turn turn)
    {
        var valuers = turn.View.Board!.Valuers;
        if (MispricingLoss == 0 || valuers.In(turn.Region).Count == 0 || Spread is not (> 0 and var spread))
        {
            return;
        }

        for (var own = 0; own < turn.Elements.Length; own++)
        {
            var product = turn.FirstProduct + own;
            if (turn.Elements[own].Offered > 0 && valuers[product].Precision == 0)
            {
                var variance = spread * spread;
                var request = new ValuationRequest(product, variance, MispricingLoss * variance * Rent(turn, own));
                if (valuers.AreWorth(request, turn.Region, turn.Account.Available))
                {
                    turn.SeekValuation(request);
                }
            }
        }
    }

    /// <summary>The share of the worth that it would ask: its own opinion, drawn to a valuer's as far as that is more
    /// precise.</summary>
    private double Valued(double share, in Turn turn, int own)
    {
        var valuers = turn.View.Board!.Valuers;
        if (MispricingLoss == 0 || !valuers.IsKept || share <= 0)
        {
            return share;
        }

        ref readonly var valuation = ref valuers[turn.FirstProduct + own];
        if (valuation.Precision == 0)
        {
            return share;
        }

        var spread = Spread;
        var weight = ValuationRequest.WeightOf(valuation.Precision, spread * spread);
        var estimate = Math.Log(ValueShare.Quantile(0.5)) + valuation.Error;
        return Math.Exp((1 - weight) * Math.Log(share) + weight * estimate);
    }
}
