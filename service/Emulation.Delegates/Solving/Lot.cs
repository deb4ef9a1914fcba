using System.Security.Cryptography;
using System.Text;

namespace Emulation.Delegates.Solving;

/// <summary>Bốc thăm ghi lại được: anyone who knows the seed can draw the same lots again (SHA-256 of the seed, a line feed and the unit's id).</summary>
internal static class Lot
{
    public static string Number(string seed, string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}")));
}
