namespace Simulator.Cli.Tests;

/// <summary>Whatever is wrong with the words ends in exit code 2 and a message that names it.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Theory]
    [InlineData("run --sed 3", "unknown option '--sed'; did you mean --seed?")]
    [InlineData("rnu", "unknown command 'rnu'; did you mean run?")]
    [InlineData("run a b", "unexpected word 'b'")]
    [InlineData("run --seed -1", "--seed -1: expected a whole number from 0")]
    [InlineData("run --replications 0", "--replications 0: expected a whole number from 1")]
    [InlineData("run --periods -1", "--periods -1: expected a whole number from 0")]
    [InlineData("run --threads two", "--threads two: expected a whole number from 1")]
    [InlineData("run --cohort-size 0", "--cohort-size 0: expected a whole number from 1")]
    [InlineData("run --replications 3000000000", "expected a whole number from 1 to 2147483647")]
    [InlineData("run --events some", "--events some: expected none or trades or all")]
    [InlineData("run --runner parallel", "--runner parallel: expected actors or sequential")]
    [InlineData("run --lang fr", "--lang fr: expected en or zh")]
    [InlineData("run --set price", "--set price: expected NAME=VALUE")]
    [InlineData("run --set highest-valu=3", "highest-value")]
    [InlineData("run --seed", "--seed")]
    [InlineData("run missing.yaml", "missing.yaml: no such scenario file")]
    [InlineData("run scenarios", "scenarios: is a folder")]
    [InlineData("compare scenarios/baseline.yaml", "Required argument 'B' missing")]
    [InlineData("compare scenarios/baseline.yaml missing.yaml", "missing.yaml: no such scenario file")]
    [InlineData("run --checkpoint-every 0", "--checkpoint-every 0: expected a whole number from 1")]
    [InlineData("resume", "Required argument 'DIR' missing")]
    [InlineData("resume missing", "missing: no such folder")]
    [InlineData("resume scenarios", "holds no manifest.json")]
    [InlineData("resume scenarios/baseline.yaml", "no such folder")]
    [InlineData("resume x --seed 3", "unknown option '--seed'")]
    [InlineData("verify missing", "missing: no such folder")]
    [InlineData("verify scenarios", "holds no manifest.json")]
    [InlineData("query scenarios select", "holds no manifest.json")]
    [InlineData("validate", "SCENARIO")]
    public void Bad_input_is_named(string words, string complaint) =>
        Assert.Contains(complaint, laboratory.Call(words.Split(' ')).Complaint, StringComparison.Ordinal);

    [Fact]
    public void A_mistake_in_a_scenario_is_named_by_file_line_and_key()
    {
        laboratory.Write("typo.yaml", "extends: scenarios/baseline.yaml\nvenus: []\n");
        var complaint = laboratory.Call("run", "typo.yaml").Complaint;
        Assert.Contains("typo.yaml:2:", complaint, StringComparison.Ordinal);
        Assert.Contains("venus", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("populations:\n  - name: buyers\n    money: -5", "bad.yaml:4:", "money must not be negative, got")]
    [InlineData("populations:\n  - name: buyers\n    income: -5", "bad.yaml:4:", "income must not be negative, got")]
    [InlineData("rules:\n  - { kind: subsidy, side: buy, amount: -5 }", "bad.yaml:3:", "currency from 0 to 9 trillion")]
    [InlineData("metrics:\n  - trading-volume\n  - { kind: trades, from: 8 }", "bad.yaml:4:", "number of periods, 8")]
    public void What_cannot_be_paid_or_measured_is_named_by_file_line_and_key(string text, string place, string problem)
    {
        laboratory.Write("bad.yaml", "extends: scenarios/baseline.yaml\n" + text + "\n");
        var complaint = laboratory.Call("validate", "bad.yaml").Complaint;

        Assert.Contains(place, complaint, StringComparison.Ordinal);
        Assert.Contains(problem, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        laboratory.Write("taken", "a file, not a folder");
        Assert.Contains("cannot be written", laboratory.Call("run", "--out", "taken").Complaint,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_baseline_says_where_it_was_looked_for()
    {
        File.Delete(Path.Combine(laboratory.Folder, "scenarios", "baseline.yaml"));
        Assert.Contains("baseline.yaml: not found in", laboratory.Call("run").Complaint, StringComparison.Ordinal);
    }
}
