namespace Emulation.Service.Security.Entra;

/// <summary>Why a token is refused: stable words for the log. The caller is told none of them.</summary>
internal static class TokenRefusal
{
    public const string TooLarge = "too-large";
    public const string Encrypted = "encrypted";
    public const string Malformed = "malformed";
    public const string Algorithm = "algorithm";
    public const string OwnKey = "brings-its-own-key";
    public const string CriticalHeader = "critical-header";
    public const string Tenant = "tenant";
    public const string UnknownKey = "unknown-key";
    public const string Signature = "signature";
    public const string Issuer = "issuer";
    public const string Audience = "audience";
    public const string Client = "client";
    public const string Lifetime = "lifetime";
    public const string Expired = "expired";
    public const string NotYet = "not-yet";
    public const string AppOnly = "app-only";
    public const string Scope = "scope";
    public const string Identity = "identity";
}
