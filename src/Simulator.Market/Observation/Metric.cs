namespace Simulator.Market.Observation;

/// <summary>Something measured of every period and of the whole run, as a ratio of two sums over trades or
/// participants.</summary>
public abstract record Metric
{
    /// <summary>Of the value, as a reader would write it: "CNY", "contracts", "1" for a share.</summary>
    public abstract string Unit { get; }

    /// <summary>First period that counts, from 0, where those before are to settle down; absent: all count.</summary>
    public int? From
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentException("from must not be negative");
    }

    /// <summary>How the values of periods make the value of a run.</summary>
    public abstract Aggregation Aggregation { get; }

    /// <summary>Whether every price of the run must be kept.</summary>
    public virtual bool NeedsPrices => false;

    /// <summary>Whether participants' schedules must be declared before the first period.</summary>
    public virtual bool NeedsSchedule => false;

    /// <summary>Name of the population whose receipts must be added up; null: none.</summary>
    public virtual string? ReceiptsOf => null;

    /// <summary>Whether it asks what the members of that population paid, too.</summary>
    public virtual bool NeedsPayments => false;

    /// <summary>Whether it is about each participant's receipts since <see cref="From"/>.</summary>
    public virtual bool SharesReceipts => false;

    /// <summary>Whether it is about everything since the start, so that all periods count.</summary>
    public virtual bool IsOfWholeRun => false;

    /// <summary>Whether regions have no figures of their own: the one of the whole market is measured once in a period,
    /// and stands for each of them.</summary>
    public virtual bool IsOfWholeMarket => false;

    /// <summary>Whether the quality of what is traded must be looked up.</summary>
    public virtual bool NeedsQuality => false;

    /// <summary>The value of a ratio of sums, of one period or of the run.</summary>
    public virtual double Read(Measurement measured) => measured.Value;

    /// <summary>What this period contributes.</summary>
    public abstract Measurement Measure(PeriodFacts facts);
}
