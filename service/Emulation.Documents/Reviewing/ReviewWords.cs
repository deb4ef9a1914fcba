using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;

namespace Emulation.Documents.Reviewing;

/// <summary>Words of the report that the check itself does not use.</summary>
internal static class ReviewWords
{
    public static string Day(DateOnly? day) => day is { } known ? Wording.Of(known) : "";

    public static string Days(DateSpan? days) => days is null ? "" : days.From == days.To ? Day(days.From) : $"{Day(days.From)} - {Day(days.To)}";
}
