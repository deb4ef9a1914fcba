using System.Security.Cryptography;

namespace Emulation.Storage.Graph;

/// <summary>One text for one content: what the caller's function says, or the bytes themselves where it cannot read them.</summary>
internal sealed class Fingerprint(ContentFingerprint function)
{
    public string Of(ReadOnlyMemory<byte> content) => function(content) ?? $"bytes:{Convert.ToHexString(SHA256.HashData(content.Span))}";
}
