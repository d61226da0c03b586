namespace Simulator.Scenarios.Findings;

/// <summary>A question that scenarios answer.</summary>
/// <param name="Id">By which a finding refers to it.</param>
/// <param name="Title">For people.</param>
public sealed record AgendaItem(string Id, Localized Title)
{
    internal AgendaItem(string id, string english, string chinese) : this(id, new Localized(english, chinese))
    {
    }
}
