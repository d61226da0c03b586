using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A charge on each lawful purchase, paid to the treasury, of what it is predicted to take from rivals
/// (Hossain and Chen 2023): the n firms of the buyer's sector that hold the product each lose a share
/// 1 - (n / (n + 1))^rivalry of its worth, reckoned at the price of the deal.</summary>
/// <param name="Rivalry">As the authority estimates it; right, if it is the production functions' own.</param>
/// <param name="ChargeShare">Share of the predicted loss that is charged.</param>
public sealed record RivalryCharge(double Rivalry, double ChargeShare = 1) : Rule
{
    public double Rivalry { get; } =
        Rivalry is >= 0 and <= 10 ? Rivalry : throw new ArgumentException("rivalry must lie between 0 and 10");

    public double ChargeShare { get; } = ChargeShare is >= 0 and <= 10
        ? ChargeShare
        : throw new ArgumentException("charge-share must lie between 0 and 10");

    public override Policy Apply(Policy policy) =>
        policy with { ChargedRivalry = Rivalry, RivalryChargeShare = ChargeShare };
}
