using System.Collections.Immutable;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Rights: for what it would use a product, and what a license for that costs.</content>
public readonly partial record struct DataBuyer
{
    private static ImmutableArray<double>? Shares(ImmutableArray<double>? uses) =>
        uses is not { } shares || (shares.Length == 3 && shares.All(share => share >= 0) && shares.Sum() > 0)
            ? uses
            : throw new ArgumentException("uses needs three shares: internal, sector, open");

    /// <summary>For what it would use a product.</summary>
    private UseScope UseOf(in Turn turn, int product)
    {
        if (Uses is not { } shares)
        {
            return UseScope.Internal;
        }

        var point = turn.Use(product).NextUniform() * (shares[0] + shares[1] + shares[2]);
        return point < shares[0] ? UseScope.Internal
            : point < shares[0] + shares[1] ? UseScope.Sector
            : UseScope.Open;
    }

    /// <summary>Price of a license for its use relative to the one asked; null: there is no such license.</summary>
    private double? FactorFor(in Turn turn, int product) =>
        Uses is null && turn.View.Board!.AreForUse
            ? 1
            : turn.View.Board!.RightsOf(product).FactorFor(UseOf(turn, product));

    /// <summary>The most that a wider license can cost, all levies included: a subsidy is not paid twice.</summary>
    /// <param name="turn">Its view of the venue's terms.</param>
    /// <param name="venue">Where.</param>
    /// <param name="price">Of the license asked for, all levies included.</param>
    /// <param name="factor">Price of the wider one, relative to that.</param>
    private static Money Widened(in Turn turn, int venue, Money price, double factor) => factor == 1
        ? price
        : price + Money.FromAmount(
            Math.Min(1e12, (price + turn.View.Terms[venue].Buyer.Subsidy).Amount * (factor - 1 + 1e-12)) + 1e-5);
}
