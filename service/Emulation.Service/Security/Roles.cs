namespace Emulation.Service.Security;

/// <summary>Vai trò, as a persona, a key or a tenant's app role names it. A person may have several; none includes another.</summary>
internal static class Roles
{
    /// <summary>Người soạn thảo.</summary>
    public const string Drafter = "drafter";

    /// <summary>Người thẩm định ở cấp trên.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Người quản trị.</summary>
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Drafter, Reviewer, Administrator];

    /// <returns>The Vietnamese name.</returns>
    public static string Title(string role) => role switch
    {
        Drafter => "soạn thảo",
        Reviewer => "thẩm định",
        Administrator => "quản trị",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
