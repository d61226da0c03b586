using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What a broker offers; the default is to have none.</summary>
/// <param name="Broker">Its number.</param>
/// <param name="Type">What its skill is in.</param>
/// <param name="Grade">From 1 to 3: looks that it takes for a buyer beyond the buyer's own, twice over.</param>
/// <param name="Skill">From 0 to 1.</param>
/// <param name="FeeRate">Share of the price that a buyer pays it for a product that it found.</param>
/// <param name="Guarantee">Share of the price that it pays back out of its pledge if the buyer complains of the
/// quality.</param>
public readonly record struct Brokerage(
    int Broker, BrokerType Type, int Grade, double Skill, double FeeRate, double Guarantee)
{
    /// <summary>What it undertakes to keep pledged.</summary>
    public Money Pledge { get; init; }

    /// <summary>What it keeps at hand before it makes up its pledge.</summary>
    public Money Reserve { get; init; }

    /// <summary>Periods for which it answers for a contract.</summary>
    public int Term { get; init; }

    /// <summary>What of its pledge was not bound by contracts at the end of last period.</summary>
    public Money Strength { get; init; }

    /// <summary>Products that it examines for a buyer.</summary>
    public int Looks => 2 * Grade + (Type == BrokerType.Empowering ? (int)Math.Round(4 * Skill) : 0);

    /// <summary>Factor on the precision of a sample.</summary>
    public double Insight => Type == BrokerType.Technology ? 1 + Skill : 1;

    /// <summary>Share of the effort of a deal that is left to the buyer.</summary>
    public double Effort => Type == BrokerType.Entrusted ? 1 - Skill : 1;

    /// <summary>The same broker with the share of a price that its strength can answer for.</summary>
    public Brokerage At(double price) => Guarantee * price > Strength.Amount
        ? this with { Guarantee = Strength.Amount / price }
        : this;
}
