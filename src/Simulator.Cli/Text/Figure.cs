using System.Globalization;

namespace Simulator.Cli.Text;

/// <summary>Numbers as people read them: three or four digits that matter, thousands and millions by letter.</summary>
internal static class Figure
{
    private static readonly (double Size, string Letter)[] scales =
        [(1e12, " t"), (1e9, " bn"), (1e6, " m"), (1e3, " k")];

    public static string Of(double? value, string unit = "1") =>
        value is not { } number || double.IsNaN(number) ? "–"
        : unit == "CNY" ? (number < 0 ? "-¥ " : "¥ ") + Of(Math.Abs(number))
        : Of(number);

    /// <summary>A change: always with its sign.</summary>
    public static string Change(double? value, string unit) =>
        value is > 0 ? "+" + Of(value, unit) : Of(value, unit);

    public static string Interval(double? low, double? high, string unit) =>
        low is null || high is null ? "–" : $"{Of(low, unit)} … {Of(high, unit)}";

    public static string Count(long number, string noun) =>
        $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A probability, to the third decimal.</summary>
    public static string Probability(double? p) =>
        p is not { } number ? "–"
        : number < 0.001 ? "< 0.001"
        : number.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Of(double number)
    {
        var size = Math.Abs(number);
        foreach (var (scale, letter) in scales)
        {
            // 10,000 and more are told in thousands; below that all digits fit.
            if (size >= scale * (scale > 1e3 ? 0.9995 : 9.9995))
            {
                return Digits(number / scale) + letter;
            }
        }

        return size >= 1000 ? number.ToString("#,0", CultureInfo.InvariantCulture) : Digits(number);
    }

    private static string Digits(double number)
    {
        var size = Math.Abs(number);
        var format = size >= 100 ? "0.#" : size >= 10 ? "0.##" : size >= 0.01 || size == 0 ? "0.###"
            : size >= 0.0001 ? "0.#####" : "0.##e0";
        return number.ToString(format, CultureInfo.InvariantCulture);
    }
}
