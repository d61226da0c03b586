using System.Globalization;
using Simulator.Market.Settlement;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>Single values: texts, numbers, money, dates and the words of an enumeration.</summary>
internal static class Scalars
{
    /// <summary>No quantity of a market is larger; far beyond it, sums of money would overflow.</summary>
    public const double Largest = 1e15;

    private const double LargestMoney = 9e12;

    public static bool Include(Type type) => type.IsEnum || type == typeof(string) || type == typeof(bool)
        || type == typeof(DateOnly) || IsNumber(type);

    public static bool IsNumber(Type type) => IsInteger(type) || type == typeof(double) || type == typeof(Money);

    public static bool IsInteger(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(ulong);

    /// <summary>The value, or null if the scalar is none; <see cref="Expectation"/> says what is one.</summary>
    public static object? Read(ScalarNode node, Type type) => (node.Kind, type) switch
    {
        (ScalarKind.Text, _) when type == typeof(string) => string.IsNullOrWhiteSpace(node.Text) ? null : node.Text,
        (ScalarKind.Boolean, _) when type == typeof(bool) => bool.Parse(node.Text),
        (ScalarKind.Text, _) when type == typeof(DateOnly) => ReadDate(node.Text),
        (ScalarKind.Text, { IsEnum: true }) => ReadWord(node.Text, type),
        (ScalarKind.Number, _) when type == typeof(double) => ReadReal(node, Largest),
        (ScalarKind.Number, _) when type == typeof(Money) =>
            ReadReal(node, LargestMoney) is >= 0 and var amount ? Money.FromAmount(amount) : null,
        (ScalarKind.Number, _) when IsInteger(type) => ReadInteger(node.Text, type),
        _ => null,
    };

    public static string Expectation(Type type) => type switch
    {
        { IsEnum: true } => $"one of: {string.Join(", ", Words(type))}",
        _ when type == typeof(string) => "a text (in quotes, if it looks like something else)",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(DateOnly) => "a date such as 2026-01-31",
        _ when type == typeof(int) => $"a whole number from {int.MinValue} to {int.MaxValue}",
        _ when type == typeof(long) => "a whole number",
        _ when type == typeof(ulong) => $"a whole number from 0 to {ulong.MaxValue}",
        _ when type == typeof(Money) => "an amount of currency from 0 to 9 trillion",
        _ => "a finite number below 1e15",
    };

    /// <summary>The words that stand for the values of an enumeration.</summary>
    public static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(KebabCase.Of);

    private static object? ReadWord(string text, Type type) =>
        Enum.GetNames(type).FirstOrDefault(name => KebabCase.Of(name) == text) is { } name
            ? Enum.Parse(type, name)
            : null;

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static double? ReadReal(ScalarNode node, double largest)
    {
        var number = node.ToNumber();
        return double.IsFinite(number) && Math.Abs(number) <= largest ? number : null;
    }

    private static object? ReadInteger(string text, Type type)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent
            | NumberStyles.AllowDecimalPoint;
        if (!Int128.TryParse(text, style, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 when number >= int.MinValue && number <= int.MaxValue => (int)number,
            TypeCode.Int64 when number >= long.MinValue && number <= long.MaxValue => (long)number,
            TypeCode.UInt64 when number >= 0 && number <= ulong.MaxValue => (ulong)number,
            _ => (object?)null,
        };
    }
}
