namespace Emulation.Cli;

/// <summary>A call whose options do not fit the document they are about: known only once it was read, and a mistake in the call all the same.</summary>
internal sealed class WrongCallException(string message) : Exception(message);
