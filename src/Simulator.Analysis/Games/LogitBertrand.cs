using System.Collections.Immutable;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Games;

/// <summary>Price competition of firms with one product each, under logit demand of one buyer (Anderson, de Palma and
/// Thisse 1992; the game of Calvano, Calzolari, Denicolò and Pastorello 2020).</summary>
/// <param name="Demand">How buyers choose.</param>
/// <param name="Worths">a_i of each firm's product, in currency.</param>
/// <param name="Costs">Marginal costs, in currency.</param>
public sealed record LogitBertrand(LogitDemand Demand, ImmutableArray<double> Worths, ImmutableArray<double> Costs)
{
    private const int MostRounds = 10_000;

    public ImmutableArray<double> Worths { get; } = !Worths.IsEmpty && Worths.Length == Costs.Length
        ? Worths
        : throw new ArgumentException("worths and costs must have the same length, at least 1");

    public int Firms => Worths.Length;

    /// <summary>Firms that are all alike.</summary>
    public static LogitBertrand Symmetric(int firms, double worth, double cost, LogitDemand demand) => new(
        demand, [.. Enumerable.Repeat(worth, firms)], [.. Enumerable.Repeat(cost, firms)]);

    /// <summary>The price that maximizes a firm's profit against the others' prices.</summary>
    public double BestResponse(int firm, ReadOnlySpan<double> prices)
    {
        var alternatives = Demand.OutsideUtility;
        for (var rival = 0; rival < Firms; rival++)
        {
            if (rival != firm)
            {
                alternatives = LogitDemand.Join(alternatives, Demand.Utility(Worths[rival], prices[rival]));
            }
        }

        return Demand.BestResponse(Worths[firm], Costs[firm], alternatives);
    }

    /// <summary>Nash equilibrium prices: firms answer each other in turn until no price moves. Best responses are
    /// increasing with a slope below one, so that they meet from anywhere.</summary>
    /// <param name="tolerance">Largest move of a price in the last round, in currency.</param>
    public ImmutableArray<double> Nash(double tolerance = 1e-12)
    {
        var prices = Costs.ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = 0.0;
            for (var firm = 0; firm < Firms; firm++)
            {
                var price = BestResponse(firm, prices);
                moved = Math.Max(moved, Math.Abs(price - prices[firm]));
                prices[firm] = price;
            }

            if (moved <= tolerance)
            {
                break;
            }
        }

        return [.. prices];
    }

    /// <summary>Prices that maximize the sum of profits. Their markups are equal, that of a single firm as attractive
    /// as all of them together.</summary>
    public ImmutableArray<double> Monopoly()
    {
        var joint = double.NegativeInfinity;
        for (var firm = 0; firm < Firms; firm++)
        {
            joint = LogitDemand.Join(joint, Demand.Utility(Worths[firm], Costs[firm]));
        }

        var markup = Demand.BestResponse(joint * Demand.Scale, 0, Demand.OutsideUtility);
        return [.. Costs.Select(cost => cost + markup)];
    }

    /// <summary>Each firm's expected profit from one buyer, in currency.</summary>
    public ImmutableArray<double> Profits(ReadOnlySpan<double> prices)
    {
        var shares = new double[Firms];
        Demand.Shares(Worths.AsSpan(), prices, shares);
        var profits = ImmutableArray.CreateBuilder<double>(Firms);
        for (var firm = 0; firm < Firms; firm++)
        {
            profits.Add((prices[firm] - Costs[firm]) * shares[firm]);
        }

        return profits.MoveToImmutable();
    }
}
