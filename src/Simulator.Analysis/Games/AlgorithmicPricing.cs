using Simulator.Market.Randomness;

namespace Simulator.Analysis.Games;

/// <summary>Two Q-learning sellers set prices against each other, over and over, knowing last period's prices (Calvano,
/// Calzolari, Denicolò and Pastorello, Artificial intelligence, algorithmic pricing, and collusion, American Economic
/// Review 110(10), 2020). Firms must be alike.</summary>
/// <param name="Game">The stage game.</param>
/// <param name="LearningRate">alpha.</param>
/// <param name="Decay">beta: a seller explores in period t with probability exp(-beta t).</param>
public sealed record AlgorithmicPricing(LogitBertrand Game, double LearningRate, double Decay)
{
    /// <summary>delta, the discount factor.</summary>
    public double Discount { get; init; } = 0.95;

    /// <summary>Number of prices, equally spaced.</summary>
    public int Prices { get; init; } = 15;

    /// <summary>How far the grid reaches beyond the equilibrium and the monopoly price, as a share of their
    /// distance.</summary>
    public double Margin { get; init; } = 0.1;

    /// <summary>A session ends when both greedy policies have not changed for so many periods.</summary>
    public int Stability { get; init; } = 100_000;

    /// <summary>A session that has not settled by then ends anyway.</summary>
    public int MostPeriods { get; init; } = 1_000_000_000;

    /// <summary>One session, from ignorance to settled policies.</summary>
    /// <returns>The profit gain (mean profit - Nash profit) / (monopoly profit - Nash profit) over the cycle of prices
    /// in which the policies end, the mean of both firms, and the periods until then.</returns>
    public (double ProfitGain, int Periods) Play(ulong seed, int session)
    {
        var (profits, nash, monopoly) = Stage();
        var learners = new PricingDuel(profits, Prices, Discount);
        var stream = new RandomStream(new StreamKeys(seed, session).Of("algorithmic-pricing"), 0, 0, Purpose.Decision);
        var state = learners.Start(ref stream);
        var exploration = 1.0;
        var decay = Math.Exp(-Decay);
        var period = 0;
        for (var stable = 0; stable < Stability && period < MostPeriods; period++)
        {
            stable = learners.Step(ref state, ref stream, exploration, LearningRate) ? 0 : stable + 1;
            exploration *= decay;
        }

        return ((learners.CycleProfit(state) - nash) / (monopoly - nash), period);
    }

    /// <summary>Profit of a firm by own price * prices + rival's price, and in the two benchmarks.</summary>
    private (double[] Profits, double Nash, double Monopoly) Stage()
    {
        var (nash, monopoly) = (Game.Nash(), Game.Monopoly());
        var low = nash[0] - Margin * (monopoly[0] - nash[0]);
        var step = (1 + 2 * Margin) * (monopoly[0] - nash[0]) / (Prices - 1);
        var profits = new double[Prices * Prices];
        for (var own = 0; own < Prices; own++)
        {
            for (var rival = 0; rival < Prices; rival++)
            {
                profits[own * Prices + rival] = Game.Profits([low + own * step, low + rival * step])[0];
            }
        }

        return (profits, Game.Profits(nash.AsSpan())[0], Game.Profits(monopoly.AsSpan())[0]);
    }
}
