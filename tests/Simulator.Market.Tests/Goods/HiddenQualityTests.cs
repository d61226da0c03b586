using Simulator.Market.Goods;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Goods;

/// <summary>What is expected of those who keep silent: b = E[q | q &lt; b + c].</summary>
public sealed class HiddenQualityTests
{
    /// <summary>On [l, h]: l + c, as long as that is below the mean.</summary>
    [Theory]
    [InlineData(0, 1, 0.1, 1, 0.1)]
    [InlineData(0, 1, 0, 1, 0)]
    [InlineData(0, 1, 0.7, 1, 0.5)]
    [InlineData(2, 6, 3, 2, 3.5)]
    public void Rational_beliefs_are_the_fixed_point(
        double low, double high, double cost, double worth, double belief) =>
        Assert.Equal(belief, BeliefOf(new Uniform(low, high), cost, worth), 1e-9);

    /// <summary>With mean m: b = m - t / (e^(t / m) - 1), t = b + c.</summary>
    [Theory]
    [InlineData(1, 0.2)]
    [InlineData(2, 1)]
    [InlineData(5, 0.5)]
    public void So_they_are_where_qualities_have_no_bound(double mean, double cost)
    {
        var belief = BeliefOf(new Exponential(mean), cost);
        var bound = belief + cost;

        Assert.InRange(belief, 0, mean);
        Assert.Equal(mean - bound / (Math.Exp(bound / mean) - 1), belief, 1e-7);
    }

    [Theory]
    [InlineData(0.6, 1.5)]
    [InlineData(0, 1)]
    [InlineData(0.5, 1)]
    [InlineData(1.2, 2)]
    public void Few_qualities_leave_one_by_one(double cost, double belief) =>
        Assert.Equal(belief, BeliefOf(new Listed([1, 2, 3, 4]), cost), 1e-9);

    [Theory]
    [InlineData(Beliefs.Naive)]
    [InlineData(Beliefs.Adaptive)]
    public void Others_start_from_the_mean_of_all(Beliefs beliefs) =>
        Assert.Equal(0.5, BeliefOf(new Uniform(0, 1), 0.1, beliefs: beliefs), 1e-9);

    [Fact]
    public void What_makes_no_sense_is_refused_by_name()
    {
        Assert.StartsWith("cost", Assert.Throws<ArgumentException>(
            () => new HiddenQuality(Cost: Markets.Yuan(-1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("worth", Assert.Throws<ArgumentException>(
            () => new HiddenQuality(Worth: 0)).Message, StringComparison.Ordinal);
    }

    private static double BeliefOf(
        Distribution quality, double cost, double worth = 1, Beliefs beliefs = Beliefs.Rational) =>
        new Supply("data", new Constant(1), quality, new Constant(0),
            Hidden: new HiddenQuality(beliefs, Markets.Yuan(cost), worth)).FirstBelief;
}
