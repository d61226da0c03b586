using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Every region has rules of its own: what other regions approved is not recognized here.</summary>
/// <param name="RecognizedShare">Share of their rules that is (mutual recognition): 0 none, 1 all.</param>
/// <param name="SecondCheckShare">What the buyer's region checks again in a deal between two, as a share of what the
/// seller's did.</param>
public sealed record RegionalFriction(double RecognizedShare = 0, double SecondCheckShare = 0) : Rule
{
    public double RecognizedShare { get; } = RecognizedShare is >= 0 and < 1
        ? RecognizedShare
        : throw new ArgumentException("recognized-share must lie in [0, 1)");

    public double SecondCheckShare { get; } = SecondCheckShare >= 0
        ? SecondCheckShare
        : throw new ArgumentException("second-check-share must not be negative");

    public override Policy Apply(Policy policy) =>
        policy with { Friction = 1 - RecognizedShare, SecondCheck = SecondCheckShare };
}
