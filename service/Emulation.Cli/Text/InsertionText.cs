using Emulation.Documents.Word.Insertion;

namespace Emulation.Cli.Text;

/// <summary>What became of a section, in words.</summary>
internal static class InsertionText
{
    public static void Write(string title, InsertionOutcome outcome, TextWriter output)
    {
        var done = outcome.Status switch
        {
            InsertionStatus.Inserted => "Đã chèn",
            InsertionStatus.Unchanged => "Không đổi",
            InsertionStatus.Updated => "Đã cập nhật",
            InsertionStatus.Replaced => "Đã thay",
            InsertionStatus.Removed => "Đã gỡ",
            InsertionStatus.Absent => "Không có",
            InsertionStatus.Edited => "Chưa làm",
            _ => "Không chèn được",
        };
        output.WriteLine(PlainLine.Of($"{done}: {title}{(outcome.Label is { } label ? $" (số {label.TrimEnd('.')})" : "")}."));
        foreach (var note in outcome.Notes)
        {
            output.WriteLine(PlainLine.Of("- " + note));
        }
    }
}
