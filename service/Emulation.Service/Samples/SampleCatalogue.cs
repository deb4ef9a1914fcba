namespace Emulation.Service.Samples;

/// <summary>Văn bản mẫu để dùng thử: role is "parent" or "draft".</summary>
internal sealed record Sample(string Name, string Role, string Title);

/// <summary>The samples that ship, in one explicit list; a name that is not in it names no file.</summary>
internal static class SampleCatalogue
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("ke-hoach-tinh-binh-minh.docx", "parent", "Kế hoạch của Ủy ban nhân dân tỉnh Bình Minh"),
        new("du-thao-xa-tan-phu.docx", "draft", "Dự thảo kế hoạch của xã Tân Phú, có lỗi để dùng thử"),
    ];

    public static string PathOf(Sample sample) => Path.Combine(AppContext.BaseDirectory, "samples", sample.Name);
}
