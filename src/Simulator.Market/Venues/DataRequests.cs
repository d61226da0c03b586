namespace Simulator.Market.Venues;

/// <summary>What participants ask for beside orders, in a market of data elements.</summary>
public sealed class DataRequests
{
    /// <summary>Products for which admission to an exchange is sought.</summary>
    public List<int> Applications { get; } = [];

    /// <summary>Participants who stop taking part.</summary>
    public List<int> Departures { get; } = [];

    /// <summary>What brokers offer who come into business.</summary>
    public List<Brokerage> Brokerages { get; } = [];

    /// <summary>Finds of brokers that buyers take.</summary>
    public List<Engagement> Engagements { get; } = [];

    /// <summary>What aggregators undertake from now on.</summary>
    public List<Sourcing> Sourcings { get; } = [];

    /// <summary>What valuers offer from now on.</summary>
    public List<Practice> Practices { get; } = [];

    /// <summary>Valuations sought by providers.</summary>
    public List<ValuationRequest> Valuations { get; } = [];

    /// <summary>Uses of public data that cost nothing.</summary>
    public List<FreeUse> FreeUses { get; } = [];

    /// <summary>Products left alone because no license is sold for what they were wanted for.</summary>
    public List<int> OutOfScope { get; } = [];

    /// <summary>Licenses that are needed no longer.</summary>
    public List<Conclusion> Conclusions { get; } = [];

    /// <summary>Bids for licenses that others need no longer.</summary>
    public List<Taking> Takings { get; } = [];

    /// <summary>What buyers expect to use of what they bid for, where prices are for a call.</summary>
    public List<Metering> Meterings { get; } = [];

    internal void Clear()
    {
        Applications.Clear();
        Departures.Clear();
        Brokerages.Clear();
        Engagements.Clear();
        Sourcings.Clear();
        Practices.Clear();
        Valuations.Clear();
        FreeUses.Clear();
        OutOfScope.Clear();
        Conclusions.Clear();
        Takings.Clear();
        Meterings.Clear();
    }
}
