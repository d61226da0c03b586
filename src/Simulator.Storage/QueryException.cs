namespace Simulator.Storage;

/// <summary>A query that the database refuses; the message is the database's own.</summary>
public sealed class QueryException(string message, Exception cause) : Exception(message, cause);
