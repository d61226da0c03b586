using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>What a provider and one buyer have said to each other so far about one product.</summary>
internal sealed class Talk
{
    /// <summary>The provider's quotes since the request.</summary>
    public List<Arrival> Quotes { get; } = [];

    /// <summary>The quote that the buyer has before it; null: none, or it has been countered.</summary>
    public Arrival? Open { get; set; }

    /// <summary>The buyer's answer to the last quote, if it was neither yes nor silence.</summary>
    public Arrival? Counteroffer { get; set; }

    /// <summary>Whether it has led to a trade, or another one has begun in its place.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether somebody spoke this period: silence ends a talk.</summary>
    public bool IsAlive { get; set; }
}
