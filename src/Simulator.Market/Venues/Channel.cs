namespace Simulator.Market.Venues;

/// <summary>The channel of a trade: official "exchange volume" adds the first two.</summary>
public enum Channel
{
    /// <summary>Found, agreed and settled on an exchange.</summary>
    Matched,

    /// <summary>Agreed elsewhere, then registered with an exchange.</summary>
    Filed,

    /// <summary>Over the counter: no exchange involved.</summary>
    Otc,

    /// <summary>The black market: copies that nobody may sell. Part of no official figure.</summary>
    Illicit,
}
