using System.Text.Json;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Reviewing;

/// <summary>The JSON of a review: as everywhere, but a record a line.</summary>
internal static class ReviewJson
{
    public static JsonSerializerOptions Line { get; } = new(PlanJson.Options) { WriteIndented = false };

    /// <summary>As <see cref="Line"/>, for reading many: equal texts are one. It keeps them as long as it lives.</summary>
    public static JsonSerializerOptions Sharing() => new(Line) { Converters = { new SharedTexts() } };
}
