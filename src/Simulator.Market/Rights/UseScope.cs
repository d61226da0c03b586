namespace Simulator.Market.Rights;

/// <summary>For what an entitlement may be used.</summary>
public enum UseScope : byte
{
    /// <summary>The holder's own business.</summary>
    Internal,

    /// <summary>Services within the holder's sector.</summary>
    Sector,

    /// <summary>Anything.</summary>
    Open,
}
