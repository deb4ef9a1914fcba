namespace Emulation.Service.Security;

/// <summary>Knows a key or token of the running mode where it stands in a text.</summary>
internal sealed record SecretMark(Func<string, bool> IsIn);
