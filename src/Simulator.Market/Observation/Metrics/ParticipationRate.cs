using Simulator.Market.Participants;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of participants that have bought or sold at least once since the start.</summary>
/// <param name="Sector">Of which; absent: any.</param>
/// <param name="Size">Of which; absent: any.</param>
public sealed record ParticipationRate(string? Sector = null, FirmSize? Size = null) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        if (Sector is null && Size is null)
        {
            return new(Active(facts.Accounts.Span), facts.Accounts.Length);
        }

        var (active, all) = (0, 0);
        foreach (var group in facts.Groups)
        {
            if (group.Is(Sector, Size))
            {
                active += Active(facts.Accounts.Span.Slice(group.Start, group.Count));
                all += group.Count;
            }
        }

        return new(active, all);
    }

    private static int Active(ReadOnlySpan<Settlement.Account> accounts)
    {
        var active = 0;
        foreach (ref readonly var account in accounts)
        {
            active += account.Acquired + account.Delivered > 0 ? 1 : 0;
        }

        return active;
    }
}
