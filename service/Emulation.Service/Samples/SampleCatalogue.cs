using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Samples;

/// <summary>Văn bản mẫu để dùng thử.</summary>
internal sealed record Sample(string Name, SampleRole Role, string Title);

/// <summary>What a sample is tried as.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SampleRole>))]
internal enum SampleRole
{
    Parent,
    Draft,
}

/// <summary>The samples that ship, in one explicit list; a name that is not in it names no file.</summary>
internal static class SampleCatalogue
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("ke-hoach-tinh-binh-minh.docx", SampleRole.Parent, "Kế hoạch của Ủy ban nhân dân tỉnh Bình Minh"),
        new("du-thao-xa-tan-phu.docx", SampleRole.Draft, "Dự thảo kế hoạch của xã Tân Phú, có lỗi để dùng thử"),
    ];

    public static string PathOf(Sample sample) => Path.Combine(AppContext.BaseDirectory, "samples", sample.Name);
}
