using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;

namespace Emulation.Service.Security;

/// <summary>
/// Whether the other end of a loopback connection belongs to the account the service runs under. Another account of the same machine reaches
/// loopback too, and would be handed the key with the page. Linux tells the owner of each end in /proc/net/tcp and tcp6; where no system table
/// tells it, nothing is claimed and the page is served: on Windows and macOS the Local mode is for a machine with one person at a time.
/// </summary>
internal static class PeerUser
{
    private const int Local = 1;
    private const int Remote = 2;
    private const int User = 7;

    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    public static bool MayHaveKey(ConnectionInfo connection)
    {
        if (connection is not { RemoteIpAddress: { } caller, LocalIpAddress: { } own } || !Tables.All(File.Exists))
        {
            return true;
        }

        return IsSameUser(Tables.SelectMany(File.ReadLines), new IPEndPoint(caller, connection.RemotePort), new IPEndPoint(own, connection.LocalPort));
    }

    /// <param name="rows">sl local_address rem_address st tx:rx tr:when retrnsmt uid …, as the kernel prints them.</param>
    internal static bool IsSameUser(IEnumerable<string> rows, IPEndPoint caller, IPEndPoint own)
    {
        string[] callers = Written(caller);
        string[] owns = Written(own);
        string? callerUser = null;
        string? ownUser = null;
        foreach (var row in rows)
        {
            var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length <= User)
            {
                continue;
            }

            if (callers.Contains(cells[Local], StringComparer.Ordinal) && owns.Contains(cells[Remote], StringComparer.Ordinal))
            {
                callerUser = cells[User];
            }
            else if (owns.Contains(cells[Local], StringComparer.Ordinal) && callers.Contains(cells[Remote], StringComparer.Ordinal))
            {
                ownUser = cells[User];
            }
        }

        // Root can read the key file as well.
        return callerUser is not null && (callerUser == "0" || callerUser == ownUser);
    }

    // A program may reach an IPv4 address through an IPv6 socket: the row then stands in the other table, in mapped form.
    private static string[] Written(IPEndPoint end)
    {
        var address = end.Address.IsIPv4MappedToIPv6 ? end.Address.MapToIPv4() : end.Address;
        return [Written(address, end.Port), Written(address.MapToIPv6(), end.Port)];
    }

    // The kernel prints each 32-bit word in the machine's own byte order.
    private static string Written(IPAddress address, int port) =>
        string.Concat(MemoryMarshal.Cast<byte, uint>(address.GetAddressBytes()).ToArray().Select(static word => word.ToString("X8", CultureInfo.InvariantCulture)))
        + ":" + port.ToString("X4", CultureInfo.InvariantCulture);
}
