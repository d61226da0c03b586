using Simulator.Market.Observation;
using Simulator.Market.Randomness;

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
/// <param name="Window">Periods within which complaints come, evenly; 1: in that of the deal.</param>
public sealed record QualityDispute(
    double Tolerance,
    double DisputeRate,
    double TitleRate,
    int Capacity,
    double RefundShare,
    double ProvenanceFactor = 1,
    double TrustLossShare = 0,
    double ErrorRate = 0,
    double FrivolousRate = 0,
    int Window = 1) : Incident
{
    public int Window { get; } = Window >= 1 ? Window : throw new ArgumentException("window must be at least 1");

    public double ErrorRate { get; } =
        ErrorRate is >= 0 and <= 1 ? ErrorRate : throw new ArgumentException("error-rate must lie in [0, 1]");

    public double FrivolousRate { get; } = FrivolousRate is >= 0 and <= 1
        ? FrivolousRate
        : throw new ArgumentException("frivolous-rate must lie in [0, 1]");

    public int Capacity { get; } =
        Capacity >= 0 ? Capacity : throw new ArgumentException("capacity must not be negative");

    public override void Happen(Scene scene, CaseList cases)
    {
        foreach (var complaint in cases.TakeDue(scene.Period))
        {
            Open(scene, cases, complaint);
        }

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
                Complain(scene, cases, Complaint(scene, trade, isPoor || contested), ref stream);
            }
        }

        Decide(scene, cases);
    }

    private static Complaint Complaint(Scene scene, in Trade trade, bool hasMerit)
    {
        var amount = trade.IsMetered ? 0 : trade.Price.Micros;
        return new Complaint(
            new Case(trade.Product, trade.Buyer, trade.Seller, scene.Period, amount, hasMerit),
            trade.Venue,
            trade.Price);
    }

    /// <summary>Complains at once or later. The stream's third draw is that of the arbitrator.</summary>
    private void Complain(Scene scene, CaseList cases, Complaint complaint, ref RandomStream stream)
    {
        stream.NextBits();
        var delay = (int)stream.NextBounded(Window);
        if (delay == 0)
        {
            Open(scene, cases, complaint);
        }
        else
        {
            cases.Expect(complaint with { Case = complaint.Case with { Opened = scene.Period + delay } });
        }
    }

    /// <summary>Opens the case. A broker who answers for the quality pays at once, and the venue loses that much less
    /// trust.</summary>
    private void Open(Scene scene, CaseList cases, in Complaint complaint)
    {
        var (product, buyer) = (complaint.Case.Product, complaint.Case.Party);
        var region = scene.Element(product).Region;
        var paid = scene.Claim(buyer, product);
        scene.Tally.Add(region, Counter.Disputes);
        scene.Tally.Add(region, Counter.GuaranteesPaid, paid);
        var guaranteed = paid > Settlement.Money.Zero ? paid.Amount / complaint.Price.Amount : 0;
        scene.LoseTrust(complaint.Venue, TrustLossShare * (1 - guaranteed));
        cases.Open(complaint.Case);
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
