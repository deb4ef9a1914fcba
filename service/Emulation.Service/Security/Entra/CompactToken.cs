using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Emulation.Service.Security.Entra;

/// <summary>A signed token in its compact form (RFC 7515, 7.1), taken apart but not yet believed.</summary>
/// <param name="Signed">What the signature is over: the first two parts with the dot.</param>
internal sealed record CompactToken(string KeyId, JsonElement Claims, byte[] Signed, byte[] Signature)
{
    public const int LargestBytes = 16 * 1024;

    // A header that names or brings the key it is to be checked with would let its writer choose the key.
    private static readonly string[] OwnKeys = ["jwk", "jku", "x5u", "x5c"];

    // What a header of Entra holds; any other member might change what the token means.
    private static readonly string[] KnownMembers = ["alg", "kid", "typ", "x5t", "x5t#S256"];

    // A member that stands twice is read differently by different readers.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <returns>The token, or the reason why it is none.</returns>
    public static (CompactToken? Token, string? Refusal) Parse(string text)
    {
        if (text.Length > LargestBytes)
        {
            return (null, TokenRefusal.TooLarge);
        }

        var parts = text.Split('.');
        if (parts.Length == 5)
        {
            // Encrypted (RFC 7516): nothing of it is decoded, least of all inflated.
            return (null, TokenRefusal.Encrypted);
        }

        if (parts.Length != 3 || Decode(parts[0]) is not { } header || Decode(parts[1]) is not { } claims || Decode(parts[2]) is not { } signature
            || ReadObject(header) is not { } head || ReadObject(claims) is not { } body)
        {
            return (null, TokenRefusal.Malformed);
        }

        return RefusalOf(head) is { } refusal ? (null, refusal)
            : Text(head, "kid") is { Length: > 0 and <= 256 } keyId ? (new CompactToken(keyId, body, Encoding.ASCII.GetBytes(text[..text.LastIndexOf('.')]), signature), null)
            : (null, TokenRefusal.UnknownKey);
    }

    /// <returns>Null where there is no such member or it is no text.</returns>
    public static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? RefusalOf(JsonElement header) =>
        OwnKeys.Any(name => header.TryGetProperty(name, out _)) ? TokenRefusal.OwnKey
        : header.TryGetProperty("crit", out _) ? TokenRefusal.CriticalHeader
        // One algorithm, compared letter by letter: no "none", and no HS256 under which the public key would be the secret.
        : Text(header, "alg") != "RS256" ? TokenRefusal.Algorithm
        : header.TryGetProperty("typ", out _) && !string.Equals(Text(header, "typ"), "JWT", StringComparison.OrdinalIgnoreCase) ? TokenRefusal.Malformed
        : header.EnumerateObject().Any(static member => !KnownMembers.Contains(member.Name, StringComparer.Ordinal)) ? TokenRefusal.Malformed
        : null;

    private static byte[]? Decode(string part)
    {
        if (part.Length == 0 || part.AsSpan().ContainsAny("=\r\n\t ") || !Base64Url.IsValid(part))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(part);
        // The last letter may hold bits that are not decoded: two spellings of one signature.
        return Base64Url.EncodeToString(bytes) == part ? bytes : null;
    }

    private static JsonElement? ReadObject(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object && IsText(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The reader takes bytes that are no UTF-8, and halves of surrogate pairs, for text until somebody asks for the text.
            return null;
        }
    }

    private static bool IsText(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(static member => member.Name.Length >= 0 && IsText(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsText),
        JsonValueKind.String => element.GetString() is not null,
        _ => true,
    };
}
