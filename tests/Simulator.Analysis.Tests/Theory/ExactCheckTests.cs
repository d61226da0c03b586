using Simulator.Analysis.Theory;

namespace Simulator.Analysis.Tests.Theory;

public sealed class ExactCheckTests
{
    [Fact]
    public void Every_published_result_about_a_function_is_met()
    {
        Assert.NotEmpty(ExactChecks.All);
        Assert.All(ExactChecks.All, check =>
        {
            var (computed, holds) = check.Run(isQuick: true);
            var tolerance = check.ToleranceOf(isQuick: true);
            Assert.True(holds, $"{check.Result}, {check.Claim}: {computed} is not {check.Target} ± {tolerance}");
        });
    }

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(1.0011, false)]
    [InlineData(double.NaN, false)]
    public void A_check_can_fail(double computed, bool holds) =>
        Assert.Equal(holds, new ExactCheck("O0", "nobody", "one", 1, 0.001, () => computed).Run().Holds);
}
