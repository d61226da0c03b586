namespace Simulator.Market.Observation;

/// <summary>Who shares in what trade brings.</summary>
public enum Party
{
    /// <summary>People whom data are about.</summary>
    Subject,

    /// <summary>Providers of originals, and whoever sells a standardized good.</summary>
    Holder,

    /// <summary>Sellers of derived products.</summary>
    Processor,

    /// <summary>Operators of venues.</summary>
    Exchange,

    Buyer,

    State,
}
