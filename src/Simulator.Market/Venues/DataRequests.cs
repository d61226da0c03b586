namespace Simulator.Market.Venues;

/// <summary>What participants ask for beside orders, in a market of data elements.</summary>
public sealed class DataRequests
{
    /// <summary>Products for which admission to an exchange is sought.</summary>
    public List<int> Applications { get; } = [];

    /// <summary>What brokers offer from now on.</summary>
    public List<Brokerage> Brokerages { get; } = [];

    /// <summary>Finds of brokers that buyers take.</summary>
    public List<Engagement> Engagements { get; } = [];

    /// <summary>Uses of public data that cost nothing.</summary>
    public List<FreeUse> FreeUses { get; } = [];

    internal void Clear()
    {
        Applications.Clear();
        Brokerages.Clear();
        Engagements.Clear();
        FreeUses.Clear();
    }
}
