namespace Simulator.Cli;

/// <summary>What the user asked for cannot be done; the message says what was expected.</summary>
internal sealed class BadInputException(string message) : Exception(message);
