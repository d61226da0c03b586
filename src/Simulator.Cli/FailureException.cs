namespace Simulator.Cli;

/// <summary>The input was good, but what was asked for failed; the message says where and what is left.</summary>
internal sealed class FailureException(string message, Exception? cause = null) : Exception(message, cause);
