namespace Emulation.Service.Security;

/// <summary>The origin of a tenant's own pages; there only where people sign in with an account of a tenant.</summary>
internal sealed record AccountOrigin(string Value);
