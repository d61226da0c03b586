using System.Collections.Immutable;
using Simulator.Market.Participants;

namespace Simulator.Market.Observation;

/// <summary>The members of a population, as metrics tell groups of participants apart.</summary>
/// <param name="Population">Which.</param>
/// <param name="Setting">Of its region.</param>
/// <param name="Start">Number of its first member.</param>
public sealed record FirmGroup(Population Population, Setting Setting, int Start)
{
    public int Count => Population.Count;

    /// <summary>Whether it brings nothing to sell.</summary>
    public bool IsBuyer => Population.Supply is null;

    /// <summary>Whether it is of a sector and a size; null: any.</summary>
    public bool Is(string? sector, FirmSize? size) =>
        (sector is null || Population.Sector == sector) && (size is null || Population.Size == size);

    internal static ImmutableArray<FirmGroup> Of(MarketDesign design)
    {
        var groups = ImmutableArray.CreateBuilder<FirmGroup>();
        var start = 0;
        foreach (var population in design.Populations)
        {
            var home = design.Regions.FirstOrDefault(region => region.Name == population.Region)
                ?? design.Regions.FirstOrDefault();
            groups.Add(new FirmGroup(population, home?.Setting ?? Setting.Urban, start));
            start += population.Count;
        }

        return groups.ToImmutable();
    }
}
