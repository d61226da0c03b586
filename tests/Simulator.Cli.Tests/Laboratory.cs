namespace Simulator.Cli.Tests;

/// <summary>A folder with two scenarios and a command line that is called in it.</summary>
internal sealed class Laboratory : IDisposable
{
    private const string Baseline = """
        title: { en: A small call market, zh: 小型集合竞价市场 }
        purpose: { en: Does it trade?, zh: 能否成交? }
        seed: 42
        replications: 3
        parameters:
          highest-value: { value: 12, unit: CNY, source: chosen for the test }
        calendar: { start: 2026-01-01, period-days: 7, periods: 8 }
        goods:
          - { name: report, license: { kind: non-exclusive }, standard: true }
        populations:
          - name: buyers
            count: 20
            behavior:
              kind: zero-intelligence
              side: buy
              value: { kind: uniform, low: 2, high: $highest-value }
              ceiling: 20
            money: 1000
          - name: sellers
            count: 20
            behavior: { kind: zero-intelligence, side: sell, value: { kind: uniform, low: 1, high: 11 }, ceiling: 20 }
        venues:
          - { name: exchange, mechanism: { kind: call-auction } }
        metrics: [trades, trading-volume, { kind: channel-share, channel: matched }]

        """;

    private const string Reform = """
        extends: baseline.yaml
        title: { en: Richer buyers, zh: 更富的买方 }
        purpose: { en: Do they trade more?, zh: 成交更多吗? }
        parameters:
          highest-value: { value: 18, unit: CNY, source: chosen for the test }

        """;

    public Laboratory()
    {
        Write("scenarios/baseline.yaml", Baseline);
        Write("scenarios/richer-buyers.yaml", Reform);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("simulator-cli-").FullName;

    /// <summary>The only run folder.</summary>
    public string Run => Path.GetRelativePath(
        Folder, Assert.Single(Directory.GetDirectories(Path.Combine(Folder, "runs"))));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Where nobody reads what is written.</summary>
    public Terminal Silent => new(TextWriter.Null, TextWriter.Null, new Watched(false, false), 120, Folder, default);

    public Answer Call(params string[] words) => Call(CancellationToken.None, words);

    public Answer Call(CancellationToken cancellation, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, new Watched(false, false), 120, Folder, cancellation);
        var exitCode = CommandLine.Invoke(words, terminal);
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
