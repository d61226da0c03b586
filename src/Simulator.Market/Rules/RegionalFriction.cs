using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Every region has rules of its own: what other regions approved is not recognized here.</summary>
/// <param name="RecognizedShare">Share of their rules that is (mutual recognition): 0 none, 1 all.</param>
public sealed record RegionalFriction(double RecognizedShare = 0) : Rule
{
    public double RecognizedShare { get; } = RecognizedShare is >= 0 and < 1
        ? RecognizedShare
        : throw new ArgumentException("recognized-share must lie in [0, 1)");

    public override Policy Apply(Policy policy) => policy with { Friction = 1 - RecognizedShare };
}
