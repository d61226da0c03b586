using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>The order in which cohorts come to decide is not information, and the comparison of runners would notice if
/// it were.</summary>
public sealed class ExecutionOrderTests
{
    private const int Members = 40;

    [Fact]
    public void A_run_whose_cohorts_decide_in_another_order_leaves_the_same_records() =>
        Assert.Equal(
            Run(new SequentialRunner(), reversed: false, leaks: false),
            Run(Actors.ThatSplit(), reversed: true, leaks: false));

    [Fact]
    public void A_behavior_that_saw_the_order_of_execution_would_be_found_out() =>
        Assert.NotEqual(
            Run(new SequentialRunner(), reversed: false, leaks: true),
            Run(Actors.ThatSplit(), reversed: true, leaks: true));

    private static string Run(IRunner runner, bool reversed, bool leaks)
    {
        using var turnstile = new Turnstile(reversed, Members);
        var design = Markets.Of(new Turnstile.Quoting(turnstile, leaks), Members, periods: 5);
        var recording = new Recording();
        runner.Run(new RunPlan(design, 1, 0, 1, 2, Members / 2, EventDetail.Trades), recording, CancellationToken.None);
        Assert.Equal(5 * Members / 2, recording.Trades);
        return recording.Text;
    }
}
