using System.Globalization;
using System.Security.Claims;
using System.Text;

namespace Emulation.Service.Security;

/// <summary>Who a request is from: the same shape in every mode. Tenant and id together name a person; a name or a mail address never does.</summary>
internal sealed record Person(string Tenant, string Id, string Name, IReadOnlyList<string> Roles)
{
    public const int LongestName = 100;

    private const string TenantClaim = "tid";
    private const string IdClaim = "oid";
    private const string NameClaim = "name";
    private const string RoleClaim = "roles";

    /// <summary>One word for logs, counters and records.</summary>
    public string Key => $"{Tenant}/{Id}";

    /// <summary>The name on one line: what would break a line, hide, or turn the reading direction becomes a space.</summary>
    public static string PlainName(string name)
    {
        var plain = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            plain.Append(IsPrintable(rune) ? rune.ToString() : " ");
        }

        var words = string.Join(' ', plain.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestName ? words : words[..(char.IsHighSurrogate(words[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }

    /// <returns>Null where nobody is signed in.</returns>
    public static Person? Of(ClaimsPrincipal principal) => principal.Identity is { IsAuthenticated: true } && principal.FindFirstValue(TenantClaim) is { } tenant && principal.FindFirstValue(IdClaim) is { } id
        ? new Person(tenant, id, principal.FindFirstValue(NameClaim) ?? "", [.. principal.FindAll(RoleClaim).Select(static claim => claim.Value)])
        : null;

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
        [new(TenantClaim, Tenant), new(IdClaim, Id), new(NameClaim, Name), .. Roles.Select(static role => new Claim(RoleClaim, role))], scheme, NameClaim, RoleClaim));

    private static bool IsPrintable(Rune rune) => rune.Value != Rune.ReplacementChar.Value
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
