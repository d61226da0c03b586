using Simulator.Market.Participants;

namespace Simulator.Market.Tests.Participants;

public sealed class GuaranteeCapitalTests
{
    [Fact]
    public void A_pledge_is_by_grade_and_the_last_one_stands_for_those_beyond()
    {
        var capital = new GuaranteeCapital([Markets.Yuan(10), Markets.Yuan(20)]);

        Assert.Equal([10, 20, 20], new[] { 1, 2, 3 }.Select(grade => capital.PledgeOf(grade).Amount));
    }

    [Theory]
    [InlineData(new double[0], 1, 0, "pledges")]
    [InlineData(new[] { 5, -1.0 }, 1, 0, "pledges")]
    [InlineData(new[] { 5.0 }, 0, 0, "term")]
    [InlineData(new[] { 5.0 }, 1, -1, "reserve")]
    public void What_makes_no_sense_is_named(double[] pledges, int term, double reserve, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new GuaranteeCapital([.. pledges.Select(Markets.Yuan)], term, Markets.Yuan(reserve)));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }
}
