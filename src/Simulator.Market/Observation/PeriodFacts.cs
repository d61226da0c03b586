using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Simulator.Market.Goods;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Observation;

/// <summary>What metrics can see of a period: the tally of one scope, and the state of the whole market.</summary>
public sealed record PeriodFacts
{
    public required int Period { get; init; }

    /// <summary>True in the last period: figures that are cumulative and costly are taken only then.</summary>
    public required bool IsLast { get; init; }

    public required Tally Tally { get; init; }

    /// <summary>The largest surplus that this period's schedules allow those who trade at the venues of the
    /// scope.</summary>
    public required Money MaximumSurplus { get; init; }

    public required ReadOnlyMemory<Account> Accounts { get; init; }

    public required ReadOnlyMemory<Product> Products { get; init; }

    /// <summary>Products that have a provider; standardized goods have none.</summary>
    public required int ProductsOwned { get; init; }

    /// <summary>Those of which a license has been sold.</summary>
    public required int ProductsSold { get; init; }

    /// <summary>Products on offer by listing.</summary>
    public required int Listed { get; init; }

    /// <summary>Who takes part, of populations with a rule of entry.</summary>
    public EntryRegister? Entries { get; init; }

    /// <summary>Net receipts of each participant since the first period that counts for the metric.</summary>
    public required ReadOnlyMemory<Money> Revenue { get; init; }

    /// <summary>What the members of each population that a metric asks about received this period.</summary>
    public required IReadOnlyDictionary<string, Money> Receipts { get; init; }

    /// <summary>What they paid this period, if a metric asks for it.</summary>
    public IReadOnlyDictionary<string, Money> Payments { get; init; } =
        ReadOnlyDictionary<string, Money>.Empty;

    /// <summary>Of the design.</summary>
    public ImmutableArray<Venue> Venues { get; init; } = [];

    /// <summary>What the operator of each venue has earned so far.</summary>
    public ReadOnlyMemory<Money> Operators { get; init; }

    /// <summary>All prices of the run so far, if a metric asked for them.</summary>
    public required IReadOnlyList<Money> Prices { get; init; }

    /// <summary>0: the whole market; then the regions.</summary>
    public int Scope { get; init; }

    /// <summary>Who is who.</summary>
    public IReadOnlyList<FirmGroup> Groups { get; init; } = [];

    /// <summary>Counts of every region in a market of data elements; null in any other.</summary>
    public DataTally? Counts { get; init; }

    /// <summary>Names of the regions.</summary>
    internal ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>What firms produce, in a market of data elements.</summary>
    public OutputRecord? Output { get; init; }

    /// <summary>A count in a market of data elements, of one region or, if none is named, of the scope; null in any
    /// other market.</summary>
    public long? CountOf(Counter counter, string? region = null) =>
        Counts?.Of(region is null ? Scope : 1 + Regions.IndexOf(region), counter);
}
