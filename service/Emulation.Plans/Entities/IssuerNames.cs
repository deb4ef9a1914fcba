using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Tên cơ quan ban hành: written out, abbreviated, with or without its place, it is one office.</summary>
internal static class IssuerNames
{
    /// <summary>Whether both may name one office: "UBND tỉnh" and "Ủy ban nhân dân tỉnh Bình Minh". An office that is not named is none.</summary>
    public static bool Agree(string? one, string? other) => one is not null && other is not null && Key(one) is var left && Key(other) is var right
        && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));

    private static string Key(string issuer) => VietnameseText.Squeeze(VietnameseText.ToKey(issuer)).Replace("ubnd", "ủy ban nhân dân", StringComparison.Ordinal);
}
