namespace Simulator.Cli.Text;

/// <summary>A series as one line of small bars (Tufte 2006), from its lowest to its highest value; nothing for a figure
/// that is taken only once.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    public static string Of(IReadOnlyList<double> series)
    {
        var measured = series.Where(double.IsFinite).ToArray();
        if (measured.Length < 2)
        {
            return "";
        }

        var (low, high) = (measured.Min(), measured.Max());
        return string.Concat(series.Select(value =>
            !double.IsFinite(value) ? ' '
            : high == low ? Bars[Bars.Length / 2 - 1]
            : Bars[(int)Math.Min((value - low) / (high - low) * Bars.Length, Bars.Length - 1)]));
    }
}
