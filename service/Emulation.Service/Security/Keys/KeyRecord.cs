namespace Emulation.Service.Security.Keys;

/// <summary>What the service keeps of a person's key; the key cannot be had back from it.</summary>
/// <param name="Hash"><see cref="PersonKey.Hash"/> under that salt.</param>
internal sealed record KeyRecord(string Id, string Name, IReadOnlyList<string> Roles, byte[] Salt, byte[] Hash, DateTimeOffset Created, DateTimeOffset? Revoked = null);
