using Emulation.Plans.Requirements;

namespace Emulation.Plans.Checking;

/// <summary>Từ dùng khi gọi lệnh: the words by which the command line, HTTP and the facts file name a level and a status.</summary>
public static class CheckWords
{
    public static IReadOnlyDictionary<string, AdministrativeLevel> Levels { get; } = new Dictionary<string, AdministrativeLevel>(StringComparer.Ordinal)
    {
        ["commune"] = AdministrativeLevel.Commune,
        ["district"] = AdministrativeLevel.District,
        ["province"] = AdministrativeLevel.Province,
    };

    public static IReadOnlyDictionary<string, DocumentStatus> Statuses { get; } = new Dictionary<string, DocumentStatus>(StringComparer.Ordinal)
    {
        ["draft"] = DocumentStatus.Draft,
        ["issued"] = DocumentStatus.Issued,
    };
}
