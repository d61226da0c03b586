namespace Simulator.Market.Goods;

/// <summary>What is expected of products whose quality nobody has disclosed.</summary>
public enum Beliefs
{
    /// <summary>The mean quality of all, as if silence meant nothing.</summary>
    Naive,

    /// <summary>That mean at first, then the mean quality of those that were on offer undisclosed last period: the
    /// rational belief is reached by learning, if at all.</summary>
    Adaptive,

    /// <summary>The mean quality of those who rationally do not disclose, all reckoning alike.</summary>
    Rational,
}
