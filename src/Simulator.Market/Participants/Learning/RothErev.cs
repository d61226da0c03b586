namespace Simulator.Market.Participants.Learning;

/// <summary>Reinforcement learning in games (Erev and Roth 1998, three parameters): actions are drawn in proportion to
/// their propensities, which fade by the recency phi and grow by the gain R of the action taken: by (1 - epsilon) R its
/// own, by epsilon R / (K - 1) that of every other.</summary>
/// <param name="propensities">One for each action, positive.</param>
/// <param name="recency">phi, in [0, 1).</param>
/// <param name="experimentation">epsilon, in [0, 1).</param>
public readonly ref struct RothErev(Span<double> propensities, double recency, double experimentation)
{
    private readonly Span<double> _propensities = propensities;

    /// <summary>Draws an action.</summary>
    /// <param name="uniform">In the open interval (0, 1).</param>
    public int Choose(double uniform)
    {
        var total = 0.0;
        foreach (var propensity in _propensities)
        {
            total += propensity;
        }

        var left = uniform * total;
        for (var action = 0; action < _propensities.Length - 1; action++)
        {
            left -= _propensities[action];
            if (left < 0)
            {
                return action;
            }
        }

        return _propensities.Length - 1;
    }

    /// <summary>Learns what the action taken gained.</summary>
    /// <param name="taken">The action taken.</param>
    /// <param name="gain">Over the least possible one, hence not negative.</param>
    public void Learn(int taken, double gain)
    {
        var spread = _propensities.Length > 1 ? experimentation * gain / (_propensities.Length - 1) : 0;
        for (var action = 0; action < _propensities.Length; action++)
        {
            _propensities[action] = (1 - recency) * _propensities[action]
                + (action == taken ? (1 - experimentation) * gain : spread);
        }
    }
}
