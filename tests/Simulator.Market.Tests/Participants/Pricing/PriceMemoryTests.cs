using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class PriceMemoryTests
{
    private readonly PriceMemory _memory = new();

    [Fact]
    public void What_was_found_before_is_not_searched_again()
    {
        var asked = 0;
        var values = new Asked(new Uniform(0, 1), () => asked++);
        Assert.Equal(0.5, _memory.Chain(values, 0, 1)!.Value, 1e-6);
        Assert.InRange(asked, 1, int.MaxValue);
        asked = 0;
        Assert.Equal(0.5, _memory.Chain(values, 0, 1)!.Value, 1e-6);
        Assert.Equal(0, asked);
    }

    /// <summary>Uniform on [0, 1]: half of 1 + cost; in the segment [0.6, 1] its lower end. Exponential: the cost and
    /// the mean.</summary>
    [Fact]
    public void Another_distribution_cost_or_segment_has_another_price()
    {
        Assert.Equal(0.5, _memory.Monopoly(new Uniform(0, 1), 0)!.Value, 1e-6);
        Assert.Equal(0.6, _memory.Monopoly(new Uniform(0, 1), 0.2)!.Value, 1e-6);
        Assert.Equal(0.6, _memory.Monopoly(new Uniform(0, 1), 0, 0.6, 1)!.Value, 1e-6);
        Assert.Equal(2, _memory.Monopoly(new Exponential(2), 0)!.Value, 1e-6);
        Assert.Equal(0.75, _memory.Chain(new Uniform(0, 1), 0.5, 0)!.Value, 1e-6);
        Assert.Equal(3, _memory.Chain(new Exponential(2), 1, 2)!.Value, 2e-6);
    }

    [Fact]
    public void That_nothing_can_be_earned_is_remembered_too()
    {
        Assert.Null(_memory.Monopoly(new Uniform(0, 1), 2));
        Assert.Null(_memory.Monopoly(new Uniform(0, 1), 2));
    }

    [Fact]
    public void More_costs_than_are_kept_have_their_prices_nonetheless()
    {
        for (var step = 0; step < 1100; step++)
        {
            var cost = step / 1100.0;
            Assert.Equal((1 + cost) / 2, _memory.Monopoly(new Uniform(0, 1), cost)!.Value, 1e-6);
        }
    }

    private sealed record Asked(Distribution Values, Action Counts) : Distribution
    {
        public override double Quantile(double probability)
        {
            Counts();
            return Values.Quantile(probability);
        }
    }
}
