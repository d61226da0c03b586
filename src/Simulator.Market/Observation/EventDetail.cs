namespace Simulator.Market.Observation;

/// <summary>Which events of a period are recorded beside its metrics.</summary>
public enum EventDetail
{
    /// <summary>None.</summary>
    None,

    /// <summary>Every trade.</summary>
    Trades,

    /// <summary>Every trade and every order, refused ones with the reason.</summary>
    All,
}
