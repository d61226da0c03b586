namespace Simulator.Market.Rules;

/// <summary>Who receives a levy.</summary>
public enum Recipient
{
    /// <summary>The state: a tax.</summary>
    Treasury,

    /// <summary>The venue's operator: a fee.</summary>
    Operator,
}
