namespace Simulator.Scenarios.Language;

/// <summary>What the writer probably meant.</summary>
internal static class Spelling
{
    /// <summary>Says which of the valid names is nearest, if one is near, and lists them.</summary>
    public static string Advice(string name, IEnumerable<string> valid)
    {
        var names = valid.Order(StringComparer.Ordinal).ToList();
        var nearest = Nearest(name, names);
        return (nearest is null ? ";" : $"; did you mean \"{nearest}\"?")
            + (names.Count == 0 ? " there are none" : $" expected one of: {string.Join(", ", names)}");
    }

    public static string? Nearest(string name, IEnumerable<string> valid) => valid
        .Select(candidate => (candidate, Distance: Distance(name, candidate)))
        .Where(pair => pair.Distance <= Math.Max(2, pair.candidate.Length / 3))
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>Damerau's edit distance with adjacent transpositions (optimal string alignment).</summary>
    public static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return table[left.Length, right.Length];

        int Step(int i, int j)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
            return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
                ? Math.Min(best, table[i - 2, j - 2] + 1)
                : best;
        }
    }
}
