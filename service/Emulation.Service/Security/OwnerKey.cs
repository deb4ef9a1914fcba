using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Emulation.Service.Security;

/// <summary>Khóa chủ máy: 256 random bits in base64url, so that it stands in a header or an attribute as it is.</summary>
internal sealed class OwnerKey
{
    public const string Header = "X-Emulation-Key";

    private const int Bytes = 32;

    private readonly byte[] _bytes;

    private OwnerKey(string value)
    {
        Value = value;
        _bytes = Encoding.ASCII.GetBytes(value);
    }

    public string Value { get; }

    public static OwnerKey Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    public static OwnerKey? Parse(string text) => Base64Url.IsValid(text, out var length) && length == Bytes ? new OwnerKey(text) : null;

    /// <summary>Takes as long for a near miss as for a far one.</summary>
    public bool Opens(string offered) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(offered), _bytes);

    // The value must not be printed by accident.
    public override string ToString() => nameof(OwnerKey);
}
