using System.Collections.Immutable;

namespace Simulator.Analysis.Games;

/// <summary>What sellers' quantities come to.</summary>
/// <param name="Market">Whose demand and costs.</param>
/// <param name="Quantities">By seller, not negative.</param>
public sealed record CournotOutcome(CournotOligopoly Market, ImmutableArray<double> Quantities)
{
    public double Quantity => Quantities.Sum();

    public double Price => Market.Intercept - Market.Slope * Quantity;

    /// <summary>By seller.</summary>
    public ImmutableArray<double> Profits =>
        [.. Quantities.Select((quantity, seller) => (Price - Market.Costs[seller]) * quantity)];

    public double ConsumerSurplus => Market.Slope * Quantity * Quantity / 2;

    /// <summary>Sum of squared shares of the quantity.</summary>
    public double Herfindahl => Quantities.Sum(quantity => quantity * quantity) / (Quantity * Quantity);

    /// <summary>Margin over price, weighted by quantity: Herfindahl over the elasticity of demand (Cowling and Waterson
    /// 1976).</summary>
    public double Lerner => Profits.Sum() / (Price * Quantity);

    /// <summary>Elasticity of demand at the price, as a positive number.</summary>
    public double Elasticity => Price / (Market.Slope * Quantity);

    /// <summary>Surplus lost against production at the lowest cost, priced at that cost.</summary>
    public double DeadweightLoss
    {
        get
        {
            var margin = Math.Max(0, Market.Intercept - Market.Costs.Min());
            return margin * margin / (2 * Market.Slope) - ConsumerSurplus - Profits.Sum();
        }
    }
}
