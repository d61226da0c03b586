namespace Simulator.Market.Randomness;

/// <summary>What a draw is for. Two purposes of the same owner never share draws.</summary>
public enum Purpose
{
    /// <summary>A participant's initial state: values, costs, endowments.</summary>
    Endowment,

    /// <summary>A participant's decisions in a period, its orders' arrival keys included.</summary>
    Decision,

    /// <summary>A participant's money and stock.</summary>
    Account,

    /// <summary>The goods a provider brings: number, quality, cost.</summary>
    Supply,

    /// <summary>How well a product suits a buyer: a property of the pair, the same in every period.</summary>
    Match,

    /// <summary>Lotteries that a mechanism runs.</summary>
    Mechanism,

    /// <summary>What kind of participant someone is, beside what units are worth to it.</summary>
    Trait,

    /// <summary>A buyer's passing taste for a product: a property of the pair and the period.</summary>
    Taste,

    /// <summary>What goes wrong with a product or an entitlement.</summary>
    Incident,

    /// <summary>What reviewers and certifiers see of a product.</summary>
    Admission,

    /// <summary>The noise in what a buyer sees of a product before it buys.</summary>
    Sample,
}
