using System.Text;

namespace Simulator.Scenarios;

/// <summary>The names of scenario files: PeriodDays is written period-days.</summary>
public static class KebabCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var (index, letter) in name.Index())
        {
            if (char.IsUpper(letter) && index > 0 && StartsWord(name, index))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int index) =>
        !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
}
