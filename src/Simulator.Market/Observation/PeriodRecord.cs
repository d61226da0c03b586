using System.Collections.Immutable;

namespace Simulator.Market.Observation;

/// <summary>What one period of one replication leaves behind.</summary>
/// <param name="Replication">From 0.</param>
/// <param name="Period">From 0.</param>
/// <param name="Values">By scope and metric: element [scope * metrics + metric]; scope 0 is the whole market, then the
/// regions if there are several. NaN where nothing was measured.</param>
/// <param name="Trades">Empty unless trades are recorded.</param>
/// <param name="Orders">Empty unless orders are recorded.</param>
/// <param name="Digest">Of everything that happened from the start up to and including this period.</param>
public sealed record PeriodRecord(
    int Replication,
    int Period,
    ImmutableArray<double> Values,
    ImmutableArray<Trade> Trades,
    ImmutableArray<OrderEvent> Orders,
    ulong Digest);
