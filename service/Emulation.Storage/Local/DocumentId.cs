using System.Security.Cryptography;

namespace Emulation.Storage.Local;

/// <summary>Ids say nothing: neither name nor content nor order can be read from them, and two stores never give the same one.</summary>
internal static class DocumentId
{
    public static string Next() => "d" + RandomNumberGenerator.GetHexString(24, lowercase: true);
}
