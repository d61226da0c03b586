namespace Simulator.Market.Goods;

/// <summary>Who knows the quality of a product.</summary>
public enum Visibility : byte
{
    /// <summary>Everybody.</summary>
    Observed,

    /// <summary>Its provider.</summary>
    Hidden,

    /// <summary>Everybody, since its provider has disclosed it.</summary>
    Disclosed,
}
