using Simulator.Market.Observation;

namespace Simulator.Market.Incidents;

/// <summary>Buyers who got less quality than was certified, or whose title is contested, go to arbitration; the
/// arbitrator decides so many cases in a period, the oldest first.</summary>
/// <param name="Tolerance">By how much true log quality may fall short of the certificate (or of 0) without a
/// dispute.</param>
/// <param name="DisputeRate">Probability that a buyer so disappointed complains.</param>
/// <param name="TitleRate">Probability that the title is contested where it is not registered.</param>
/// <param name="Capacity">Cases decided in a period.</param>
/// <param name="RefundShare">Of the price, paid back by the seller; nothing of what is paid by use.</param>
/// <param name="ProvenanceFactor">How many times more cases are decided where provenance is recorded.</param>
/// <param name="TrustLossShare">Share of trust that the venue loses for each complaint.</param>
/// <param name="ErrorRate">Probability that a case is decided against its merit.</param>
/// <param name="FrivolousRate">Probability that a buyer with nothing to complain of complains.</param>
public sealed record QualityDispute(
    double Tolerance,
    double DisputeRate,
    double TitleRate,
    int Capacity,
    double RefundShare,
    double ProvenanceFactor = 1,
    double TrustLossShare = 0,
    double ErrorRate = 0,
    double FrivolousRate = 0) : Incident
{
    public double ErrorRate { get; } =
        ErrorRate is >= 0 and <= 1 ? ErrorRate : throw new ArgumentException("error-rate must lie in [0, 1]");

    public double FrivolousRate { get; } = FrivolousRate is >= 0 and <= 1
        ? FrivolousRate
        : throw new ArgumentException("frivolous-rate must lie in [0, 1]");

    public int Capacity { get; } =
        Capacity >= 0 ? Capacity : throw new ArgumentException("capacity must not be negative");

    public override void Happen(Scene scene, CaseList cases)
    {
        foreach (var trade in scene.Trades)
        {
            if (!scene.Reaches(trade.Product))
            {
                continue;
            }

            ref readonly var element = ref scene.Element(trade.Product);
            var stream = scene.Stream(trade.Product, trade.Buyer);
            var isPoor = Math.Log(Math.Max(element.Quality, 1e-9)) < Promised(scene, trade.Product) - Tolerance;
            var complains = stream.NextUniform() < (isPoor ? DisputeRate : FrivolousRate);
            var contested = stream.NextUniform() < (element.IsRegistered ? 0 : TitleRate);
            if (complains || contested)
            {
                scene.Tally.Add(element.Region, Counter.Disputes);
                scene.LoseTrust(trade.Venue, TrustLossShare * (1 - Guarantee(scene, trade)));
                var amount = trade.IsMetered ? 0 : trade.Price.Micros;
                cases.Open(new Case(
                    trade.Product, trade.Buyer, trade.Seller, scene.Period, amount, isPoor || contested));
            }
        }

        Decide(scene, cases);
    }

    /// <summary>A broker who guarantees the quality pays at once, as far as it has money.</summary>
    /// <returns>The share of the price that it paid.</returns>
    private static double Guarantee(Scene scene, in Trade trade)
    {
        var broker = scene.Board.Brokers.Of(trade.Buyer, trade.Product);
        if (broker.Guarantee == 0 || trade.Price <= Settlement.Money.Zero)
        {
            return 0;
        }

        var paid = scene.Compensate(broker.Broker, trade.Buyer, trade.Price.Share(broker.Guarantee));
        scene.Tally.Add(scene.Element(trade.Product).Region, Counter.GuaranteesPaid, paid);
        return paid.Amount / trade.Price.Amount;
    }

    private void Decide(Scene scene, CaseList cases)
    {
        var budget = (double)Capacity;
        while (budget > 0 && cases.TryPeek(out var item) && item.Opened < scene.Period)
        {
            var region = scene.Element(item.Product).Region;
            budget -= scene.PolicyOf(item.Product).HasProvenance ? 1 / ProvenanceFactor : 1;
            Judge(scene, item, region);
            scene.Tally.Add(region, Counter.Resolutions);
            scene.Tally.Add(region, Counter.PeriodsToResolve, scene.Period - item.Opened);
            cases.Close();
        }
    }

    /// <summary>Pays back a share of the price if the case is decided for the buyer. Its third draw: the first two say
    /// whether a trade ends in a dispute.</summary>
    private void Judge(Scene scene, in Case item, int region)
    {
        var stream = scene.Stream(item.Product, item.Party);
        stream.NextBits();
        stream.NextBits();
        var errs = stream.NextUniform() < ErrorRate;
        scene.Tally.Add(region, Counter.Misjudgments, errs ? 1 : 0);
        if (item.HasMerit != errs)
        {
            scene.Tally.Add(region, Counter.Upheld);
            scene.Compensate(item.Other, item.Party, new((long)(item.Amount * RefundShare)));
        }
    }

    private static double Promised(Scene scene, int product)
    {
        ref readonly var prospectus = ref scene.Board[product];
        return prospectus.Precision > 0 ? prospectus.Certificate : 0;
    }
}
