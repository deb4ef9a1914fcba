using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Service.Security.Keys;

/// <summary>Khóa cá nhân as its holder has it: <c>emk_ID_SECRET</c>. The id finds the record, the secret is 256 random bits in base64url.</summary>
internal sealed partial class PersonKey
{
    public const string Prefix = "emk_";

    private const int SecretBytes = 32;
    private const int SaltBytes = 16;

    private readonly string _secret;

    private PersonKey(string id, string secret) => (Id, _secret) = (id, secret);

    public string Id { get; }

    public static PersonKey Create() => new(RandomNumberGenerator.GetHexString(8, lowercase: true), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <returns>Null where the text is no key at all.</returns>
    public static PersonKey? Parse(string text) => Form().Match(text) is { Success: true } match ? new PersonKey(match.Groups["id"].Value, match.Groups["secret"].Value) : null;

    public static byte[] CreateSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>What is kept of the secret. A slow hash would protect a password that people choose; 256 random bits cannot be tried out.</summary>
    public byte[] Hash(byte[] salt) => HMACSHA256.HashData(salt, Encoding.ASCII.GetBytes(_secret));

    /// <summary>The whole key, to be shown once to whom it is for.</summary>
    public string Reveal() => $"{Prefix}{Id}_{_secret}";

    // The value must not be printed by accident.
    public override string ToString() => $"{nameof(PersonKey)} {Id}";

    [GeneratedRegex("^emk_(?<id>[0-9a-f]{8})_(?<secret>[A-Za-z0-9_-]{43})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
