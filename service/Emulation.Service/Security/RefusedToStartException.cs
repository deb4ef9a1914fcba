namespace Emulation.Service.Security;

/// <summary>The configuration asks for what the service must not do; the message is one Vietnamese line.</summary>
internal sealed class RefusedToStartException(string message) : Exception(message);
