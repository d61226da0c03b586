namespace Simulator.Market.Participants.Learning;

/// <summary>Q-learning (Watkins 1989): what each action is worth in each state, learned from the rewards of those
/// taken.</summary>
/// <param name="values">Entry state * actions + action, in the reward's unit, discounted.</param>
/// <param name="actions">How many there are.</param>
public readonly ref struct QTable(Span<double> values, int actions)
{
    private readonly Span<double> _values = values;

    /// <summary>The action worth most in a state; the first of equals.</summary>
    public int Greedy(int state)
    {
        var row = _values.Slice(state * actions, actions);
        var best = 0;
        for (var action = 1; action < row.Length; action++)
        {
            best = row[action] > row[best] ? action : best;
        }

        return best;
    }

    /// <summary>What the best action of a state is worth.</summary>
    public double Best(int state) => _values[state * actions + Greedy(state)];

    /// <summary>Moves the worth of an action towards what it came to.</summary>
    /// <param name="entry">state * actions + action.</param>
    /// <param name="outcome">Reward plus the discounted worth of the state it led to.</param>
    /// <param name="rate">alpha, the weight of the new outcome.</param>
    public void Learn(int entry, double outcome, double rate) =>
        _values[entry] = (1 - rate) * _values[entry] + rate * outcome;
}
