using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Theory;

/// <summary>E. Calvano, G. Calzolari, V. Denicolò and S. Pastorello, Artificial intelligence, algorithmic pricing, and
/// collusion, American Economic Review 110(10), 2020: sellers who learn by trial and error come to charge more than
/// competitive prices. Profit gains and their standard deviation between sessions were computed by an independent
/// program.</summary>
public sealed class CalvanoEtAl2020Tests
{
    private static readonly LogitBertrand duopoly = LogitBertrand.Symmetric(2, 2, 1, new LogitDemand(0.25));

    [Fact]
    public void Q_learners_gain_most_of_the_monopoly_profit() => Gains(0.15, 2e-5, 24).Meets(0.785, 0.073);

    [Fact]
    public void They_need_half_a_million_periods_for_it()
    {
        var pricing = new AlgorithmicPricing(duopoly, 0.15, 2e-5);
        new Sample(Enumerable.Range(0, 12).Select(session => (double)pricing.Play(1, session).Periods))
            .Meets(0.56e6, rounding: 0.005e6);
    }

    [SlowFact]
    [Trait("Speed", "Slow")]
    public void Two_hundred_sessions_agree()
    {
        var gains = Gains(0.15, 2e-5, 200);
        Assert.InRange(gains.Mean, 0.785 - 0.025, 0.785 + 0.025);
        Assert.InRange(gains.StandardDeviation, 0.073 * 0.8, 0.073 * 1.2);
    }

    [SlowTheory]
    [InlineData(0.10, 1e-5, 0.826)]
    [InlineData(0.05, 2e-5, 0.725)]
    [Trait("Speed", "Slow")]
    public void So_they_do_where_they_learn_slower_or_explore_longer(double rate, double decay, double gain) =>
        Gains(rate, decay, 200).Meets(gain, rounding: 0.0005);

    private static Sample Gains(double rate, double decay, int sessions)
    {
        var pricing = new AlgorithmicPricing(duopoly, rate, decay);
        return new Sample(
            Enumerable.Range(0, sessions).AsParallel().AsOrdered()
                .Select(session => pricing.Play(2020, session).ProfitGain).ToArray());
    }
}
