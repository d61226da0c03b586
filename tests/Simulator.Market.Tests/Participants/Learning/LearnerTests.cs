using Simulator.Market.Participants.Learning;

namespace Simulator.Market.Tests.Participants.Learning;

/// <summary>Each learner against its formula, by hand.</summary>
public sealed class LearnerTests
{
    [Fact]
    public void Hedge_weighs_actions_by_the_exponential_of_their_gains()
    {
        // Gains 1 and 2 with eta = ln 3: weights 1 : 3.
        Span<double> gains = stackalloc double[2];
        var hedge = new Hedge(gains, Math.Log(3));
        hedge.Learn(0, 1);
        hedge.Learn(1, 2);
        Span<double> chances = stackalloc double[2];
        hedge.Probabilities(chances);

        Assert.Equal(0.25, chances[0], 1e-12);
        Assert.Equal(0.75, chances[1], 1e-12);
        Assert.Equal((0, 1), (hedge.Choose(0.2499), hedge.Choose(0.2501)));
    }

    [Fact]
    public void Large_gains_do_not_overflow()
    {
        Span<double> gains = [1e6, 1e6 - 1];
        Assert.Equal((0, 1), (new Hedge(gains, 1).Choose(0.73), new Hedge(gains, 1).Choose(0.74)));
    }

    /// <summary>Cesa-Bianchi and Lugosi 2006, theorem 2.2; 101 actions.</summary>
    [Theory]
    [InlineData(1_000, 48.0)]
    [InlineData(10_000, 151.9)]
    public void The_bound_on_regret_is_the_published_one(int periods, double bound)
    {
        Assert.Equal(bound, Hedge.RegretBound(101, periods), 0.05);
        Assert.Equal(Math.Sqrt(8 * Math.Log(101) / periods), Hedge.RateFor(101, periods), 1e-12);
        Assert.Equal(3 * bound, Hedge.RegretBound(101, periods, 3), 0.15);
    }

    [Fact]
    public void Exp3_divides_gains_by_the_chance_of_having_seen_them()
    {
        // gamma = 0.5, two actions: both drawn with 1/2. A gain of 1 counts 1 / 0.5; weight exp(0.5 * 2 / 2) = e^0.5.
        // Then p = 0.5 * 1.64872 / 2.64872 + 0.25 = 0.561230.
        Span<double> weights = stackalloc double[2];
        var learner = new Exp3(weights, 0.5);
        Assert.Equal(0.5, learner.Probability(1), 1e-12);
        learner.Learn(1, 1, 0.5);

        Assert.Equal(0.5, weights[1], 1e-12);
        Assert.Equal(0.561230, learner.Probability(1), 1e-6);
        Assert.Equal((0, 1), (learner.Choose(0.4387), learner.Choose(0.4388)));
    }

    [Fact]
    public void Exp3_explores_as_its_bound_demands()
    {
        // Auer et al. 2002, corollary 3.2, with K = 10 and T = 10,000: gamma = sqrt(23.0259 / 17182.8) = 0.036607,
        // regret at most 2.63 sqrt(T K ln K) = 1258.
        Assert.Equal(0.036607, Exp3.ExplorationFor(10, 10_000), 1e-6);
        Assert.Equal(1258, Exp3.RegretBound(10, 10_000), 1);
    }

    [Fact]
    public void Roth_and_Erev_share_a_gain_among_propensities_that_fade()
    {
        // phi = 0.1, epsilon = 0.2, three actions: 0.9 * 10 + 0.8 * 5 = 13, and 0.9 * 10 + 0.2 * 5 / 2 = 9.5.
        Span<double> propensities = [10, 10, 10];
        var learner = new RothErev(propensities, 0.1, 0.2);
        learner.Learn(1, 5);

        Assert.Equal([9.5, 13, 9.5], propensities.ToArray().Select(value => Math.Round(value, 12)));
        Assert.Equal((0, 1, 2), (learner.Choose(9.4 / 32), learner.Choose(9.6 / 32), learner.Choose(22.6 / 32)));
    }

    [Fact]
    public void Q_values_move_towards_the_outcome()
    {
        // alpha = 0.25: 0.75 * 2 + 0.25 * 10 = 4.
        Span<double> values = [1, 2, 3, 0, 0, 7];
        var table = new QTable(values, 3);
        table.Learn(1, 10, 0.25);

        Assert.Equal(4, values[1]);
        Assert.Equal((1, 4.0), (table.Greedy(0), table.Best(0)));
        Assert.Equal((2, 7.0), (table.Greedy(1), table.Best(1)));
    }
}
