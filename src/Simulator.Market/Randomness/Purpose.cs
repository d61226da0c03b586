namespace Simulator.Market.Randomness;

/// <summary>What a draw is for. Two purposes of the same owner never share draws. The numbers are part of the draws:
/// a new purpose takes the next one.</summary>
public enum Purpose
{
    /// <summary>A participant's initial state: values, costs, endowments.</summary>
    Endowment = 0,

    /// <summary>A participant's decisions in a period, its orders' arrival keys included.</summary>
    Decision = 1,

    /// <summary>A participant's money and stock.</summary>
    Account = 2,

    /// <summary>The goods a provider brings: number, quality, cost.</summary>
    Supply = 3,

    /// <summary>How well a product suits a buyer: a property of the pair, the same in every period.</summary>
    Match = 4,

    /// <summary>Lotteries that a mechanism runs.</summary>
    Mechanism = 5,

    /// <summary>What kind of participant someone is, beside what units are worth to it.</summary>
    Trait = 6,

    /// <summary>A buyer's passing taste for a product: a property of the pair and the period.</summary>
    Taste = 7,

    /// <summary>What goes wrong with a product or an entitlement.</summary>
    Incident = 8,

    /// <summary>What reviewers and certifiers see of a product.</summary>
    Admission = 9,

    /// <summary>The noise in what a buyer sees of a product before it buys.</summary>
    Sample = 10,

    /// <summary>When a participant takes part.</summary>
    Entry = 11,

    /// <summary>Whether a trade that is a violation is detected.</summary>
    Inspection = 12,

    /// <summary>What a firm makes without data.</summary>
    Output = 13,

    /// <summary>How long a venue takes to carry out a trade.</summary>
    Service = 14,

    /// <summary>What operating public data costs.</summary>
    CostBase = 15,

    /// <summary>Who a derived product is made with, and in which sequences its sources are put to see what each
    /// adds.</summary>
    Contribution = 16,

    /// <summary>For what a buyer would use a product: a property of the pair, the same in every period.</summary>
    Use = 20,

    /// <summary>Whether a holder needs the data of a license no longer.</summary>
    Conclusion = 21,

    /// <summary>How often a buyer calls what it pays for by the call.</summary>
    Calls = 22,

    /// <summary>The noise in what a valuer estimates, and who is served first.</summary>
    Valuation = 23,

    /// <summary>To which regions an evaluator deals treatments out, to see what chance would say.</summary>
    Evaluation = 24,
}
