namespace Simulator.Market.Observation;

/// <summary>How the measurements of periods make the value of a run.</summary>
public enum Aggregation
{
    /// <summary>Sum of the numerators.</summary>
    Total,

    /// <summary>Sum of the numerators over the sum of the denominators.</summary>
    Ratio,

    /// <summary>The last period's value: for stocks and for figures that are cumulative already.</summary>
    Last,
}
