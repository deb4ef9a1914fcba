using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Outline;

/// <summary>
/// Cấp được giao: which level words like "cấp phường, xã" or "UBND các huyện" lay a clause on.
/// Levels are commune, district (until 2025-07-01) and province; "cấp thành phố" means the issuer's own.
/// </summary>
internal static partial class LevelScope
{
    /// <summary>The level that a heading or a subject names; any when it names none or several.</summary>
    public static AdministrativeLevel Of(string key, AdministrativeLevel issuer)
    {
        var levels = new HashSet<AdministrativeLevel>();
        foreach (Match match in Named().Matches(key))
        {
            levels.Add(match switch
            {
                _ when match.Groups["commune"].Success => AdministrativeLevel.Commune,
                _ when match.Groups["district"].Success => AdministrativeLevel.District,
                _ when match.Groups["province"].Success => AdministrativeLevel.Province,
                _ => issuer is AdministrativeLevel.Commune ? AdministrativeLevel.District : issuer,
            });
        }

        return levels.Count == 1 ? levels.First() : AdministrativeLevel.Any;
    }

    [GeneratedRegex(
        @"(?<commune>(?:cấp|các|đối với|ubnd|ủy ban nhân dân)(?: các)? (?:xã|phường|thị trấn|đặc khu)(?!\s+(?:hội|\p{L}+ (?:tổ chức|ban hành)))|cấp cơ sở|^\W*(?:xã|phường|thị trấn|đặc khu), (?:xã|phường|thị trấn|đặc khu))" +
        @"|(?<district>(?:cấp|các|đối với|ubnd|ủy ban nhân dân)(?: các)? (?:huyện|quận|thị xã))" +
        @"|(?<province>cấp tỉnh|(?:đối với|các) (?:sở|ban|cơ quan)[^.;]{0,20} tỉnh)" +
        @"|(?<own>(?:cấp|đối với) thành phố)",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Named();
}
