using System.Collections.Immutable;

namespace Simulator.Storage;

/// <summary>A table that answers a query.</summary>
/// <param name="Columns">Names.</param>
/// <param name="Rows">Values in the sequence of the columns; null where there is none.</param>
public sealed record QueryResult(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object?>> Rows);
