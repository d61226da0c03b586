using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Trades at the venues are violations: each is detected with a probability, and one side is fined by the
/// treasury, as far as it has money. Who knows this trades only if the gain exceeds the expected fine (Becker 1968):
/// limits are turned into prices with it, and deterrence depends on the product of probability and fine alone. Several
/// in force are carried out independently, and expected fines add up.</summary>
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

    /// <summary>The inspection that is carried out beside it; null: none.</summary>
    internal Inspection? Other { get; init; }

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Inspection = this with { Other = terms.Inspection }, Buyer = Add(terms.Buyer) }
        : terms with { Inspection = this with { Other = terms.Inspection }, Seller = Add(terms.Seller) };

    private Levy Add(Levy levy) => levy with { ExpectedFine = levy.ExpectedFine + Expected };
}
