namespace Emulation.Service.Security;

/// <summary>Marks what may be asked without the owner key; everything else that has a route needs it.</summary>
internal sealed record WithoutKey;
