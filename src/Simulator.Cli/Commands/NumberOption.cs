using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Simulator.Cli.Commands;

/// <summary>An option that takes a whole number within bounds.</summary>
internal sealed class NumberOption<T> : Option<T?>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public NumberOption(string name, string placeholder, string description, T minimum, params string[] aliases)
        : base(name, aliases)
    {
        HelpName = placeholder;
        Description = description;
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (T.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && value >= minimum)
            {
                return value;
            }

            result.AddError($"{name} {word}: expected a whole number from {minimum} to {T.MaxValue}");
            return null;
        };
    }
}
