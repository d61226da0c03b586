using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Participants;

/// <summary>Participants of one kind.</summary>
/// <param name="Name">For people, and the name of their random stream.</param>
/// <param name="Count">How many.</param>
/// <param name="Behavior">How they decide.</param>
/// <param name="Money">Each member's endowment of currency; what is drawn below zero counts as none.</param>
/// <param name="Income">Currency that each member receives at the start of every period; likewise.</param>
/// <param name="Stock">Units of a standardized good each member may sell in total; absent: any number (non-rival). An
/// ask that stands in a book holds a unit until it trades or goes: who is to quote again over it needs one
/// more.</param>
/// <param name="Supply">Products of its own that each member brings; absent: none.</param>
/// <param name="Good">Name of the standardized good they trade; absent: the first one, if any.</param>
/// <param name="Venues">Names of the venues they use; absent: all.</param>
/// <param name="Region">Name of the region they are in; absent: the first.</param>
/// <param name="Sector">Name of their industry, for reports.</param>
/// <param name="Entry">When they take part; absent: all of them from the start.</param>
/// <param name="Production">What its firms make with data; absent: that is not counted.</param>
/// <param name="Size">Of its firms, for reports.</param>
/// <param name="BenefitWeight">How many times their use of data benefits the public: they use data for public-good
/// purposes; absent: they do not.</param>
public sealed record Population(
    string Name,
    int Count,
    IBehavior Behavior,
    Distribution? Money = null,
    Distribution? Income = null,
    Distribution? Stock = null,
    Supply? Supply = null,
    string? Good = null,
    ImmutableArray<string>? Venues = null,
    string? Region = null,
    string? Sector = null,
    IEntry? Entry = null,
    ProductionFunction? Production = null,
    FirmSize? Size = null,
    double? BenefitWeight = null)
{
    public Distribution? Money { get; init; } = Money is not Constant { Value: < 0 }
        ? Money
        : throw new ArgumentException("money must not be negative");

    public Distribution? Income { get; init; } = Income is not Constant { Value: < 0 }
        ? Income
        : throw new ArgumentException("income must not be negative");

    public double? BenefitWeight { get; } = BenefitWeight is null or > 0
        ? BenefitWeight
        : throw new ArgumentException("benefit-weight must be positive");

    public int Count { get; } = Count >= 0 ? Count : throw new ArgumentException("count must not be negative");
}
