namespace Simulator.Cli.Tests;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public VerifyCommandTests() => _ = laboratory.Call("run", "--seed", "9", "--set", "highest-value=15").Good;

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void A_stored_run_comes_to_the_same_result_again() =>
        Assert.Contains("the same in all 24 periods of 3 replications", laboratory.Call("verify", laboratory.Run).Good,
            StringComparison.Ordinal);

    [Fact]
    public void A_run_that_comes_to_another_result_names_the_first_period_that_differs()
    {
        var manifest = Path.Combine(laboratory.Folder, laboratory.Run, "manifest.json");
        var lines = File.ReadAllLines(manifest);
        var chain = Array.FindIndex(lines, line => line.TrimStart().StartsWith("\"1\": \"", StringComparison.Ordinal));
        var digests = lines[chain].Split(' ');
        digests[^2] = new string('0', 16);
        lines[chain] = string.Join(' ', digests);
        File.WriteAllLines(manifest, lines);
        Assert.Contains("replication 1 parts from the stored run in period 6",
            laboratory.Call("verify", laboratory.Run).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_stopped_is_verified_as_far_as_it_went()
    {
        _ = laboratory.Call(new CancellationToken(canceled: true), "run", "--out", "stopped").Failure;
        var stopped = Assert.Single(Directory.GetDirectories(Path.Combine(laboratory.Folder, "stopped")));
        Assert.Contains("the same in all 0 periods", laboratory.Call("verify", stopped).Good, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_changed_is_named()
    {
        File.AppendAllText(Path.Combine(laboratory.Folder, laboratory.Run, "metrics.parquet"), "x");
        Assert.Contains("metrics.parquet is not what the run wrote",
            laboratory.Call("verify", laboratory.Run).Failure, StringComparison.Ordinal);
    }
}
