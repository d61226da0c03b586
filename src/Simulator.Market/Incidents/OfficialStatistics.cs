using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Incidents;

/// <summary>Official statistics of the volume of exchanges: what exchanges declare, corrected by what an audit of a
/// sample finds made up (the ratio estimator), and reported with an error. The truth is the verified volume. It
/// measures what went before: list it behind <see cref="WashTrading"/>. Nobody in the market acts on it.</summary>
/// <param name="AuditShare">Probability that a declared trade is in the sample; 0: declarations are believed.</param>
/// <param name="ReportingSd">Standard deviation of the log error in reporting, whose mean is 1.</param>
public sealed record OfficialStatistics(double AuditShare, double ReportingSd = 0) : Incident
{
    public double AuditShare { get; } = AuditShare is >= 0 and <= 1
        ? AuditShare
        : throw new ArgumentException("audit-share must lie between 0 and 1");

    public double ReportingSd { get; } =
        ReportingSd is >= 0 and <= 5 ? ReportingSd : throw new ArgumentException("reporting-sd must lie in [0, 5]");

    public override void Happen(Scene scene, CaseList cases)
    {
        if (scene.Products == 0)
        {
            return;
        }

        for (var region = 0; region < scene.Board.Policies.Length; region++)
        {
            if (scene.IsIn(region))
            {
                Report(scene, region);
            }
        }
    }

    private void Report(Scene scene, int region)
    {
        var counts = scene.Tally.Period(1 + region).Span;
        var declared = counts[(int)Counter.DeclaredValue] / 1e6;
        var verified = counts[(int)Counter.VerifiedValue] / 1e6;
        if (declared <= 0)
        {
            return;
        }

        // No participant has so high a number.
        var stream = scene.Stream(0, int.MaxValue - region);
        var real = SampledValue(scene, region);
        var madeUp = SampledValue(counts, ref stream);
        var share = real + madeUp > 0 ? real / (real + madeUp) : 1;
        var error = ReportingSd == 0
            ? 1
            : Math.Exp(ReportingSd * Normal.StandardQuantile(stream.NextUniform()) - ReportingSd * ReportingSd / 2);
        var official = Math.Min(1e12, declared * share * error);
        scene.Tally.Add(region, Counter.OfficialValue, Money.FromAmount(official));
        scene.Tally.Add(region, Counter.OfficialErrorValue, Money.FromAmount(Math.Abs(official - verified)));
    }

    private double SampledValue(Scene scene, int region)
    {
        var sampled = 0.0;
        foreach (var trade in scene.Trades)
        {
            if (scene.Element(trade.Product).Region == region
                && scene.Board.Channels[trade.Venue] is Channel.Matched or Channel.Filed
                && scene.Stream(trade.Product, trade.Buyer).NextUniform() < AuditShare)
            {
                sampled += trade.Price.Amount;
            }
        }

        return sampled;
    }

    /// <summary>Of what is made up: the number is drawn, at the mean value.</summary>
    private double SampledValue(ReadOnlySpan<long> counts, ref RandomStream stream)
    {
        var (all, sampled) = (counts[(int)Counter.WashTrades], 0);
        for (var trade = 0; trade < all; trade++)
        {
            sampled += stream.NextUniform() < AuditShare ? 1 : 0;
        }

        return all == 0 ? 0 : counts[(int)Counter.WashValue] / 1e6 * sampled / all;
    }
}
