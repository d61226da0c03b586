namespace Simulator.Market.Participants;

/// <summary>A participant's behavior threw: the run stops and says who, when and why.</summary>
public sealed class ParticipantFailedException(string population, int participant, int period, Exception inner)
    : Exception(
        $"Participant {participant} of population '{population}' failed in period {period}: {inner.Message}", inner)
{
    public string Population { get; } = population;
    public int Participant { get; } = participant;
    public int Period { get; } = period;
}
