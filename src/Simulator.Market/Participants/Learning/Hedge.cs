namespace Simulator.Market.Participants.Learning;

/// <summary>Hedge, or multiplicative weights with full information (Freund and Schapire 1997; Cesa-Bianchi and Lugosi
/// 2006, chapter 2): actions are drawn in proportion to exp(eta times the gains so far).</summary>
/// <param name="gains">Sum of the gains of each action, those not taken included.</param>
/// <param name="rate">eta, per unit of gain.</param>
public readonly ref struct Hedge(Span<double> gains, double rate)
{
    private readonly Span<double> _gains = gains;

    /// <summary>The rate that bounds the regret over T periods of gains within a range by range * sqrt(T ln K / 2)
    /// (Cesa-Bianchi and Lugosi 2006, theorem 2.2).</summary>
    public static double RateFor(int actions, int periods, double range = 1) =>
        Math.Sqrt(8 * Math.Log(actions) / periods) / range;

    /// <summary>The bound on the expected regret at that rate.</summary>
    public static double RegretBound(int actions, int periods, double range = 1) =>
        range * Math.Sqrt(periods * Math.Log(actions) / 2);

    /// <summary>Draws an action.</summary>
    /// <param name="uniform">In the open interval (0, 1).</param>
    public int Choose(double uniform)
    {
        var highest = Highest();
        var total = 0.0;
        foreach (var gain in _gains)
        {
            total += Math.Exp(rate * (gain - highest));
        }

        var left = uniform * total;
        for (var action = 0; action < _gains.Length - 1; action++)
        {
            left -= Math.Exp(rate * (_gains[action] - highest));
            if (left < 0)
            {
                return action;
            }
        }

        return _gains.Length - 1;
    }

    /// <summary>Writes the probability of each action.</summary>
    public void Probabilities(Span<double> probabilities)
    {
        var highest = Highest();
        var total = 0.0;
        for (var action = 0; action < _gains.Length; action++)
        {
            probabilities[action] = Math.Exp(rate * (_gains[action] - highest));
            total += probabilities[action];
        }

        for (var action = 0; action < _gains.Length; action++)
        {
            probabilities[action] /= total;
        }
    }

    /// <summary>Adds what an action gained, or would have.</summary>
    public void Learn(int action, double gain) => _gains[action] += gain;

    private double Highest()
    {
        var highest = double.NegativeInfinity;
        foreach (var gain in _gains)
        {
            highest = Math.Max(highest, gain);
        }

        return highest;
    }
}
