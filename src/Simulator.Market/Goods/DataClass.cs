namespace Simulator.Market.Goods;

/// <summary>Whose data they are (Twenty Measures on data, 2022): decides the price regime and the consent
/// rule.</summary>
public enum DataClass : byte
{
    /// <summary>Held by firms: the market sets the price.</summary>
    Enterprise,

    /// <summary>Held by government and operated under authorization: free for the public good, price-regulated for
    /// industry.</summary>
    Public,

    /// <summary>About people: consent and privacy technology come first.</summary>
    Personal,
}
