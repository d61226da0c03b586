namespace Simulator.Market.Observation;

/// <summary>Something measured of every period and of the whole run, as a ratio of two sums over trades or
/// participants.</summary>
public abstract record Metric
{
    /// <summary>Of the value, as a reader would write it: "CNY", "contracts", "1" for a share.</summary>
    public abstract string Unit { get; }

    /// <summary>How the values of periods make the value of a run.</summary>
    public abstract Aggregation Aggregation { get; }

    /// <summary>Whether every price of the run must be kept.</summary>
    public virtual bool NeedsPrices => false;

    /// <summary>Whether participants' schedules must be declared before the first period.</summary>
    public virtual bool NeedsSchedule => false;

    /// <summary>Name of the population whose receipts must be added up; null: none.</summary>
    public virtual string? ReceiptsOf => null;

    /// <summary>Whether the quality of what is traded must be looked up.</summary>
    public virtual bool NeedsQuality => false;

    /// <summary>The value of a ratio of sums, of one period or of the run.</summary>
    public virtual double Read(Measurement measured) => measured.Value;

    /// <summary>What this period contributes.</summary>
    public abstract Measurement Measure(PeriodFacts facts);
}
