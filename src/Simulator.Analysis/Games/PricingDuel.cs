using Simulator.Market.Participants.Learning;
using Simulator.Market.Randomness;

namespace Simulator.Analysis.Games;

/// <summary>The two learners of <see cref="AlgorithmicPricing"/> while they play. The state is the pair of last prices,
/// first * prices + second.</summary>
internal sealed class PricingDuel
{
    private readonly double[] _profits;
    private readonly int _prices;
    private readonly double _discount;
    private readonly double[] _first;
    private readonly double[] _second;
    private readonly int[] _firstGreedy;
    private readonly int[] _secondGreedy;

    /// <param name="profits">Of a firm, by own price * prices + rival's price.</param>
    /// <param name="prices">How many.</param>
    /// <param name="discount">Factor.</param>
    public PricingDuel(double[] profits, int prices, double discount)
    {
        (_profits, _prices, _discount) = (profits, prices, discount);
        _first = Ignorance();
        _second = Ignorance();
        _firstGreedy = Policy(_first);
        _secondGreedy = Policy(_second);
    }

    /// <summary>Prices of the period before the first, at random.</summary>
    public int Start(ref RandomStream stream) => (int)stream.NextBounded(_prices * _prices);

    /// <summary>One period; true if a greedy policy has changed.</summary>
    public bool Step(ref int state, ref RandomStream stream, double exploration, double rate)
    {
        var first = Choose(_firstGreedy[state], stream.NextBits(), exploration);
        var second = Choose(_secondGreedy[state], stream.NextBits(), exploration);
        var next = first * _prices + second;
        var outcome = _profits[next] + _discount * _first[next * _prices + _firstGreedy[next]];
        var rivalOutcome = _profits[second * _prices + first]
            + _discount * _second[next * _prices + _secondGreedy[next]];
        var changed = Learn(_first, _firstGreedy, (state, first), outcome, rate)
            | Learn(_second, _secondGreedy, (state, second), rivalOutcome, rate);
        state = next;
        return changed;
    }

    /// <summary>Mean profit of both over the cycle that greedy play enters.</summary>
    public double CycleProfit(int state)
    {
        // After as many steps as there are states, play is on its cycle.
        for (var step = 0; step < _prices * _prices; step++)
        {
            state = Follow(state);
        }

        var (sum, length, start) = (0.0, 0, state);
        do
        {
            state = Follow(state);
            var (first, second) = (state / _prices, state % _prices);
            sum += (_profits[first * _prices + second] + _profits[second * _prices + first]) / 2;
            length++;
        }
        while (state != start);

        return sum / length;
    }

    /// <summary>The state after one period of greedy play.</summary>
    private int Follow(int state) => _firstGreedy[state] * _prices + _secondGreedy[state];

    /// <summary>The upper half of the bits decides whether to explore, the lower half where.</summary>
    private int Choose(int greedy, ulong bits, double exploration) =>
        (bits >> 32) * (1.0 / (1UL << 32)) < exploration
            ? (int)(((bits & uint.MaxValue) * (ulong)_prices) >> 32)
            : greedy;

    private bool Learn(double[] values, int[] greedy, (int State, int Action) taken, double outcome, double rate)
    {
        var table = new QTable(values, _prices);
        var entry = taken.State * _prices + taken.Action;
        var before = greedy[taken.State];
        table.Learn(entry, outcome, rate);
        if (taken.Action == before)
        {
            // Its worth may have fallen below that of another.
            greedy[taken.State] = table.Greedy(taken.State);
        }
        else if (values[entry] > values[taken.State * _prices + before])
        {
            greedy[taken.State] = taken.Action;
        }

        return greedy[taken.State] != before;
    }

    /// <summary>Everything is worth what it earns forever against a rival who sets prices uniformly at
    /// random.</summary>
    private double[] Ignorance()
    {
        var values = new double[_prices * _prices * _prices];
        for (var entry = 0; entry < values.Length; entry++)
        {
            var own = entry % _prices;
            values[entry] = _profits.AsSpan(own * _prices, _prices).ToArray().Average() / (1 - _discount);
        }

        return values;
    }

    private int[] Policy(double[] values)
    {
        var greedy = new int[_prices * _prices];
        for (var state = 0; state < greedy.Length; state++)
        {
            greedy[state] = new QTable(values, _prices).Greedy(state);
        }

        return greedy;
    }
}
