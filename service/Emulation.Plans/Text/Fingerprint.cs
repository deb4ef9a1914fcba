using System.Security.Cryptography;
using System.Text;

namespace Emulation.Plans.Text;

/// <summary>Mã rút từ chữ: hexadecimal digits of SHA-256, the same on every machine, for ids that must not change while the words stay.</summary>
public static class Fingerprint
{
    /// <summary>Enough to name one of the findings or requirements of a plan.</summary>
    public const int IdLength = 12;

    /// <summary>Enough to tell that words changed.</summary>
    public const int PrintLength = 32;

    public static string Of(string text, int length) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];
}
