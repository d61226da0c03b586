using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Scenarios.Tests;

/// <summary>A number has a name, a unit and a source, and one place where it is changed.</summary>
public sealed class ParameterTests
{
    [Fact]
    public void Setting_a_parameter_reaches_every_place_that_refers_to_it()
    {
        var design = Sample.Parse(Sample.Text, ("price-cap", "0.3")).Design;
        Assert.Equal(Money.FromAmount(0.3), ((PriceCap)design.Rules[0]).Maximum);
        Assert.Equal(Money.FromAmount(0.3), ((ZeroIntelligence)design.Populations[2].Behavior).Ceiling);
    }

    [Fact]
    public void A_parameter_can_be_set_to_a_distribution()
    {
        var design = Sample.Parse(Sample.Text, ("quality", "{ kind: uniform, low: $quality-spread, high: 2 }")).Design;
        Assert.Equal(new Uniform(0.5, 2), design.Populations[1].Supply!.Quality);
    }

    [Theory]
    [InlineData("pirce-cap", "1", "parameters.pirce-cap", "did you mean \"price-cap\"?")]
    [InlineData("price-cap", "many", "populations[2].behavior.ceiling", "(the value of $price-cap)")]
    [InlineData("price-cap", "", "parameters.price-cap.value", "has no value")]
    [InlineData("price-cap", "[", "scenario", "not valid YAML")]
    [InlineData("sellers", "-1", "populations[1].count", "count must not be negative")]
    [InlineData("sellers", "1.5", "populations[1].count", "expected a whole number")]
    [InlineData("tax-rate", "$tax-rate", "rules[1].rate", "circle")]
    [InlineData("quality-spread", "$quality", "populations[1].supply.quality.sigma", "circle")]
    public void A_setting_that_cannot_hold_is_refused(string name, string value, string key, string problem)
    {
        var mistake = Sample.Mistake(Sample.Text, (name, value));
        Assert.Equal(key, mistake.Key);
        Assert.Contains(problem, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_is_set_once() => Assert.Contains(
        "is set twice",
        Sample.Mistake(Sample.Text, ("sellers", "1"), ("sellers", "2")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_number_of_periods_can_be_chosen_without_editing()
    {
        Assert.Equal(3, ScenarioFile.Parse(Sample.Text, Sample.File, periods: 3).Design.Calendar.Periods);
        var mistake = Assert.Throws<ScenarioException>(() =>
            ScenarioFile.Parse(Sample.Text, Sample.File, periods: -1));
        Assert.Equal("calendar.periods", mistake.Key);
    }

    [Fact]
    public void Money_in_another_unit_is_refused_wherever_it_is_used()
    {
        var mistake = Sample.Mistake(Sample.With("value: 9.5, unit: CNY", "value: 9.5, unit: USD"));
        Assert.Equal("populations[2].behavior.ceiling", mistake.Key);
        Assert.Contains("unit mismatch: $price-cap is in \"USD\", but ceiling is in \"CNY\"", mistake.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dollar_sign_in_a_title_is_a_dollar_sign() =>
        Assert.Equal("$5 a copy", ScenarioFile.Parse(
            Minimal.Text.Replace("Nothing happens", "$5 a copy", StringComparison.Ordinal), "m.yaml").Title.En);
}
