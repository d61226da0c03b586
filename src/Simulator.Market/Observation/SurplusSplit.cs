using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>Who gets how much of what the trades of a period bring. All parts together are the worth of what was bought
/// less the cost of delivering it, transaction costs, and what people lose in privacy. What is paid beside trades,
/// among it compliance, investment and subsidies on applications, belongs to no part.</summary>
internal static class SurplusSplit
{
    /// <summary>What a party gains.</summary>
    public static Money Of(PeriodFacts facts, Party party)
    {
        var tally = facts.Tally;
        return party switch
        {
            Party.Subject => Count(facts, Counter.CompensationPaid) - Count(facts, Counter.PrivacyCost),
            Party.Holder =>
                tally.Received - tally.Cost - tally.Processing - Count(facts, Counter.CompensationPaid),
            Party.Processor => tally.Processing,
            Party.Exchange => tally.Fee,
            Party.Buyer => tally.Value - tally.Paid,
            _ => tally.Tax + tally.Fines - tally.Subsidy,
        };
    }

    /// <summary>What all gain together.</summary>
    public static Money Whole(PeriodFacts facts)
    {
        var whole = Money.Zero;
        for (var party = Party.Subject; party <= Party.State; party++)
        {
            whole += Of(facts, party);
        }

        return whole;
    }

    private static Money Count(PeriodFacts facts, Counter counter) =>
        facts.CountOf(counter) is { } count ? new Money(count) : Money.Zero;
}
