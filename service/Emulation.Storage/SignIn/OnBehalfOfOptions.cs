using System.Security.Cryptography.X509Certificates;

namespace Emulation.Storage.SignIn;

/// <summary>How the service proves itself to Microsoft Entra when it asks for tokens of its callers.</summary>
/// <param name="Authority">Without the tenant and without a slash at the end.</param>
/// <param name="Secret">For a trial; a certificate otherwise.</param>
public sealed record OnBehalfOfOptions(Uri Authority, string ClientId, X509Certificate2? Certificate, string? Secret)
{
    /// <summary>What Graph grants the registration, and no more.</summary>
    public static IReadOnlyList<string> GraphScopes { get; } = ["https://graph.microsoft.com/.default"];

    // The secret must not be printed by accident.
    public override string ToString() => $"{nameof(OnBehalfOfOptions)} {ClientId}";
}
