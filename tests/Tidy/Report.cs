namespace Simulator.Tidy;

/// <summary>A failure that names every offender, so that one run of the tests is enough to mend them all.</summary>
internal static class Report
{
    public static void None(string complaint, IEnumerable<string> offenders)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, $"{complaint}:\n  {string.Join("\n  ", found)}");
    }
}
