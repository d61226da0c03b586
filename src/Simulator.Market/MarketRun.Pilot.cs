using Simulator.Market.Observation;

namespace Simulator.Market;

/// <content>Its pilot.</content>
public sealed partial class MarketRun
{
    private readonly PilotCourse _pilot;

    /// <summary>What was recorded of the pilot; null: the design asks for nothing.</summary>
    public PilotRecord? Pilot => _pilot.Record;
}
