using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Simulator.Cli.Text;
using Simulator.Storage;
using Spectre.Console;

namespace Simulator.Cli.Commands;

/// <summary>query: anything else about a run.</summary>
internal sealed class QueryCommand : LaboratoryCommand
{
    private readonly Argument<string> folder = new("DIR") { Description = "run folder" };

    private readonly Argument<string> sql = new("SQL")
    {
        Description = "a query (DuckDB) of metrics, replications and, if they were recorded, trades and orders",
    };

    private readonly Option<bool> json = new("--json") { Description = "print rows as JSON" };

    public QueryCommand(Terminal terminal)
        : base("query", "Asks the tables of a run in SQL.", terminal)
    {
        Arguments.Add(folder);
        Arguments.Add(sql);
        Options.Add(json);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new(
            "simulator query runs/baseline-42-0f3a \"SELECT period, avg(value) FROM metrics "
            + "WHERE metric = 'trades' AND region = 'all' GROUP BY period ORDER BY period\"",
            "trades by period"),
        new(
            "simulator query runs/baseline-42-0f3a "
            + "\"SELECT channel, count(*), sum(paid) FROM trades GROUP BY channel\"",
            "who trades where (of a run with --events trades)"),
        new(
            "simulator query runs/baseline-42-0f3a "
            + "\"SELECT refusal, count(*) FROM orders GROUP BY refusal\"",
            "what was refused, and why (of a run with --events all)"),
        new("simulator query runs/baseline-42-0f3a \"COPY trades TO 'trades.csv'\"", "exports a table"),
    ];

    protected override int Execute(ParseResult words)
    {
        var result = RunQuery.Execute(RunFolder.Open(Terminal.FullPath(words.GetValue(folder)!)), words.GetValue(sql)!);
        if (words.GetValue(json))
        {
            Terminal.Output.WriteLine(JsonSerializer.Serialize(result.Rows.Select(row =>
                result.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))));
        }
        else
        {
            Show(result);
        }

        return ExitCode.Done;
    }

    private void Show(QueryResult result)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (index, column) in result.Columns.Index())
        {
            var isNumber = result.Rows.Length > 0 && result.Rows[0][index] is not (null or string or bool);
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = true,
            });
        }

        foreach (var row in result.Rows)
        {
            table.AddRow(row.Select(value => new Spectre.Console.Text(
                Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")));
        }

        Screen.Answers(Terminal).Write(table);
    }
}
