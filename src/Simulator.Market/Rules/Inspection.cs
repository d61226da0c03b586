using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Trades at the venues are violations: each is detected with a probability, and one side is fined by the
/// treasury, as far as it has money. Who knows this trades only if the gain exceeds the expected fine (Becker 1968):
/// limits are turned into prices with it, and deterrence depends on the product of probability and fine alone. Of
/// several in force the one with the largest expected fine is carried out.</summary>
/// <param name="Probability">That a trade is detected.</param>
/// <param name="Fine">For each trade detected.</param>
/// <param name="Side">Who is fined.</param>
public sealed record Inspection(double Probability, Money Fine, Side Side) : Rule
{
    public double Probability { get; } = Probability is >= 0 and <= 1
        ? Probability
        : throw new ArgumentException("probability must lie between 0 and 1");

    public Money Fine { get; } =
        Fine >= Money.Zero ? Fine : throw new ArgumentException("fine must not be negative");

    /// <summary>Probability times fine.</summary>
    public Money Expected => new((long)Math.Round(Probability * Fine.Micros));

    public override Terms Apply(Terms terms) => terms.Inspection is { } other && other.Expected >= Expected
        ? terms
        : terms with
        {
            Inspection = this,
            Buyer = terms.Buyer with { ExpectedFine = Side == Side.Buy ? Expected : Money.Zero },
            Seller = terms.Seller with { ExpectedFine = Side == Side.Sell ? Expected : Money.Zero },
        };
}
