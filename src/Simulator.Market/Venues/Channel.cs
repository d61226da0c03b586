namespace Simulator.Market.Venues;

/// <summary>The legal channel of a trade: official "exchange volume" adds the first two.</summary>
public enum Channel
{
    /// <summary>Found, agreed and settled on an exchange.</summary>
    Matched,

    /// <summary>Agreed elsewhere, then registered with an exchange.</summary>
    Filed,

    /// <summary>Over the counter: no exchange involved.</summary>
    Otc,
}
