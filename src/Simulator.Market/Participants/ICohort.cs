using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>A contiguous block of one population: the unit of work, of checkpoint and of migration.</summary>
public interface ICohort
{
    CohortSite Site { get; }

    /// <summary>Gives every member its initial state.</summary>
    void Endow();

    /// <summary>Lets every member declare the units that come to it in the schedule's period.</summary>
    void Declare(Schedule schedule);

    /// <summary>Every member's turn in a period, in the order of their numbers.</summary>
    /// <param name="block">The members' own accounts and products: nobody else touches them meanwhile.</param>
    /// <param name="view">What was published last period.</param>
    /// <param name="inbox">Messages to members, by recipient.</param>
    /// <param name="orders">Receives what they submit.</param>
    void Decide(Block block, MarketView view, ReadOnlySpan<Message> inbox, OrderBatch orders);

    /// <summary>Writes the members' states; <see cref="Load"/> reads them back.</summary>
    void Save(BinaryWriter writer);

    void Load(BinaryReader reader);
}
