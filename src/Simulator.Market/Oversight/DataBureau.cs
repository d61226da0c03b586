using Simulator.Market.Observation;

namespace Simulator.Market.Oversight;

/// <summary>The data bureau that admits products to the exchange: so many applications in a period at each stage, and,
/// if it is adaptive, more hands while the queue is long.</summary>
/// <param name="Capacity">Applications that a stage handles in a period, at first.</param>
/// <param name="Periods">Fewest periods in a stage.</param>
/// <param name="Step">Factor on the capacity at a decision: 0 for a static bureau.</param>
/// <param name="ToleratedQueue">Applications waiting above which it grows.</param>
/// <param name="Lag">Periods between decisions.</param>
public sealed record DataBureau(
    int Capacity, int Periods = 1, double Step = 0, int ToleratedQueue = 0, int Lag = 1) : Regulator
{
    public int Capacity { get; } =
        Capacity >= 1 ? Capacity : throw new ArgumentException("capacity must be at least 1");
    public int Lag { get; } = Lag >= 1 ? Lag : throw new ArgumentException("lag must be at least 1");

    public override Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate)
    {
        if (mandate.Decided == 0)
        {
            mandate.Lever = Capacity;
            mandate.Decided = record.Period + 1;
        }
        else if (Step > 0 && record.Period + 1 - mandate.Decided >= Lag)
        {
            var waiting = record[Counter.Applications] - record[Counter.Admissions] - record[Counter.Refusals];
            var factor = waiting > ToleratedQueue ? 1 + Step : 1 / (1 + Step);
            mandate.Lever = Math.Clamp(mandate.Lever * factor, Capacity, 1e6);
            mandate.Decided = record.Period + 1;
        }

        return policy with { ReviewCapacity = (int)mandate.Lever, ReviewPeriods = Periods };
    }
}
