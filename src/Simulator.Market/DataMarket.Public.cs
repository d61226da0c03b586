using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>What is for everybody: published prices, and free uses of public data.</content>
internal sealed partial class DataMarket
{
    private readonly float[] _weights;

    /// <summary>The register of rights.</summary>
    public required EntitlementRegister Entitlements { get; init; }

    /// <summary>How many times a participant's use benefits the public; 0: it does not.</summary>
    public double WeightOf(int participant) => _weights.Length > 0 ? _weights[participant] : 0;

    /// <summary>Whether what was agreed on is the price of a call.</summary>
    public bool IsMetered(in Trade trade) =>
        Board[trade.Product].Calls > 0 && Board.Channels[trade.Venue] != Channel.Illicit;

    private void PublishPriceIndex()
    {
        for (var region = 0; region < Board.PriceIndex.Length; region++)
        {
            Board.PriceIndex[region] = Board.Policies[region].DisclosesPrices
                ? Tally.Mean(region, Counter.PriceLogMicros, Counter.Deliveries)
                : double.NaN;
        }
    }

    private void PublishConsent(int product, in DataElement element)
    {
        if (element.Class == DataClass.Personal)
        {
            Board.Publish(product).Consent = element.Consent;
        }
    }

    private void GrantFreeUses(IReadOnlyList<OrderBatch> batches, in Registrar registrar, int period)
    {
        foreach (var batch in batches)
        {
            foreach (var use in batch.Requests.FreeUses)
            {
                registrar.GrantFree(use, period, Entitlements);
            }
        }
    }
}
