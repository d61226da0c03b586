using Simulator.Cli.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Simulator.Cli.Running;

/// <summary>Periods per second.</summary>
internal sealed class RateColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Spectre.Console.Text(task.Speed is { } speed ? $"{Figure.Of(speed)} periods/s" : "");
}
