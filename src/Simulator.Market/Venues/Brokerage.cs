using Simulator.Market.Participants;

namespace Simulator.Market.Venues;

/// <summary>What a broker offers; the default is to have none.</summary>
/// <param name="Broker">Its number.</param>
/// <param name="Type">What its skill is in.</param>
/// <param name="Grade">From 1 to 3: looks that it takes for a buyer beyond the buyer's own, twice over.</param>
/// <param name="Skill">From 0 to 1.</param>
/// <param name="FeeRate">Share of the price that a buyer pays it for a product that it found.</param>
/// <param name="Guarantee">Share of the price that it pays back out of its capital if the buyer complains of the
/// quality.</param>
public readonly record struct Brokerage(
    int Broker, BrokerType Type, int Grade, double Skill, double FeeRate, double Guarantee)
{
    /// <summary>Products that it examines for a buyer.</summary>
    public int Looks => 2 * Grade + (Type == BrokerType.Empowering ? (int)Math.Round(4 * Skill) : 0);

    /// <summary>Factor on the precision of a sample.</summary>
    public double Insight => Type == BrokerType.Technology ? 1 + Skill : 1;

    /// <summary>Share of the effort of a deal that is left to the buyer.</summary>
    public double Effort => Type == BrokerType.Entrusted ? 1 - Skill : 1;
}
