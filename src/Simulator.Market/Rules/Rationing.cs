namespace Simulator.Market.Rules;

/// <summary>Who is served first when a price ceiling leaves demand unmet.</summary>
public enum Rationing
{
    /// <summary>By drawn lots.</summary>
    Random,

    /// <summary>The highest bid first.</summary>
    Efficient,
}
