using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Security;

/// <summary>Chế độ đăng nhập, <c>Identity:Mode</c>: who vouches for the person behind a request.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<IdentityMode>))]
internal enum IdentityMode
{
    /// <summary>One machine: whoever can read the page that the service serves on loopback.</summary>
    Local,

    /// <summary>An office's own network: a key for each person.</summary>
    Key,

    /// <summary>A Microsoft 365 tenant: its access tokens.</summary>
    Entra,
}

internal static class IdentityModes
{
    public const string Setting = "Identity:Mode";

    /// <exception cref="RefusedToStartException">The setting names no mode.</exception>
    public static IdentityMode Read(IConfiguration configuration)
    {
        var word = configuration[Setting];
        if (string.IsNullOrEmpty(word))
        {
            return IdentityMode.Local;
        }

        foreach (var mode in Enum.GetValues<IdentityMode>())
        {
            if (string.Equals(word, mode.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return mode;
            }
        }

        throw new RefusedToStartException($"{Setting} không nhận \"{word}\"; dùng một trong: {string.Join(", ", Enum.GetNames<IdentityMode>())}.");
    }
}
