namespace Simulator.Storage;

/// <summary>A run folder that cannot be read or written; the message names it and says what was expected.</summary>
public sealed class RunFolderException(string message, Exception? cause = null) : Exception(message, cause);
