using Simulator.Cli.Text;
using Simulator.Market.Observation;
using Simulator.Scenarios;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>Shows how many periods are done, how fast, and how long the rest will take.</summary>
internal sealed class ProgressBar : IRecorder
{
    private const int Steps = 1000;

    private readonly ProgressTask task;
    private readonly double step;
    private int pending;

    private ProgressBar(ProgressTask task)
    {
        this.task = task;
        step = Math.Max(1, task.MaxValue / Steps);
    }

    /// <summary>Shows a bar while the work goes on, if anybody is to see it; the work records into what it is given.
    /// </summary>
    public static void Around(Scenario scenario, bool isShown, Terminal terminal, Action<IRecorder> work)
    {
        if (!isShown || !terminal.Shows.Error)
        {
            work(new Fanout());
            return;
        }

        var total = (double)scenario.Replications * scenario.Design.Calendar.Periods;
        Screen.Of(terminal.Error, isWatched: true, terminal.Width).Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(),
                new RemainingTimeColumn())
            .Start(context => work(new ProgressBar(context.AddTask(Markup.Escape(scenario.Name), true, total))));
    }

    /// <summary>The bar remembers every increment, so it is given few.</summary>
    public void Record(PeriodRecord period)
    {
        if (++pending >= step)
        {
            task.Increment(pending);
            pending = 0;
        }
    }

    public void Record(ReplicationRecord replication)
    {
    }
}
