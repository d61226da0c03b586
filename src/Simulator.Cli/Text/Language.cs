using Simulator.Scenarios;

namespace Simulator.Cli.Text;

/// <summary>What the reader reads.</summary>
internal sealed record Language(bool IsChinese)
{
    public static Language Named(string? name) => new(name == "zh");

    public string Pick(string english, string chinese) => IsChinese ? chinese : english;

    public string Pick(Localized text) => Pick(text.En, text.Zh);
}
