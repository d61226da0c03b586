namespace Simulator.Market.Participants.Learning;

/// <summary>Exp3, for who learns only what the action taken gained (Auer, Cesa-Bianchi, Freund and Schapire 2002):
/// draws from (1 - gamma) w / sum(w) + gamma / K, and multiplies the weight of the action taken by exp(gamma x / (p
/// K)), where x is its gain in [0, 1] and p its probability.</summary>
/// <param name="weights">Logarithms of the weights.</param>
/// <param name="exploration">gamma, in (0, 1].</param>
public readonly ref struct Exp3(Span<double> weights, double exploration)
{
    private readonly Span<double> _weights = weights;

    /// <summary>The exploration that bounds the regret over T periods by 2.63 sqrt(T K ln K) (their corollary
    /// 3.2).</summary>
    public static double ExplorationFor(int actions, int periods) =>
        Math.Min(1, Math.Sqrt(actions * Math.Log(actions) / ((Math.E - 1) * periods)));

    /// <summary>The bound on the expected regret with that exploration.</summary>
    public static double RegretBound(int actions, int periods) =>
        2 * Math.Sqrt(Math.E - 1) * Math.Sqrt(periods * actions * Math.Log(actions));

    /// <summary>Draws an action.</summary>
    /// <param name="uniform">In the open interval (0, 1).</param>
    public int Choose(double uniform)
    {
        var (highest, total) = Scale();
        var left = uniform;
        for (var action = 0; action < _weights.Length - 1; action++)
        {
            left -= Probability(action, highest, total);
            if (left < 0)
            {
                return action;
            }
        }

        return _weights.Length - 1;
    }

    /// <summary>Of drawing the action now.</summary>
    public double Probability(int action)
    {
        var (highest, total) = Scale();
        return Probability(action, highest, total);
    }

    /// <summary>Learns what the action taken gained.</summary>
    /// <param name="action">The one taken.</param>
    /// <param name="gain">In [0, 1].</param>
    /// <param name="probability">With which it was drawn.</param>
    public void Learn(int action, double gain, double probability) =>
        _weights[action] += exploration * gain / (probability * _weights.Length);

    private double Probability(int action, double highest, double total) =>
        (1 - exploration) * Math.Exp(_weights[action] - highest) / total + exploration / _weights.Length;

    private (double Highest, double Total) Scale()
    {
        var (highest, total) = (double.NegativeInfinity, 0.0);
        foreach (var weight in _weights)
        {
            highest = Math.Max(highest, weight);
        }

        foreach (var weight in _weights)
        {
            total += Math.Exp(weight - highest);
        }

        return (highest, total);
    }
}
