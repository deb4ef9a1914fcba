using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Drafting;

namespace Emulation.Cli.Text;

/// <summary>Says which rows of a list were refused, and where papers and facts disagree.</summary>
internal static class PapersText
{
    public static void Write(InviteeList? list, TextWriter error)
    {
        if (list is null)
        {
            return;
        }

        foreach (var line in list.Faults.Select(static fault => $"- Dòng {fault.Row}: {fault.Reason}.").Concat(list.Notes.Select(static note => "- " + note)).Prepend($"Danh sách mời (trang \"{list.Sheet}\"): nhận {list.Invitees.Count} người, không nhận {list.Faults.Count} dòng."))
        {
            error.WriteLine(PlainLine.Of(line));
        }
    }

    public static void Write(IReadOnlyList<PaperFault> faults, TextWriter output)
    {
        var wrong = faults.Count(static fault => !fault.IsGap);
        output.WriteLine(wrong == 0 ? "Các giấy tờ khớp với số liệu và với nhau." : $"Các giấy tờ không khớp ở {wrong} chỗ:");
        foreach (var fault in faults.OrderBy(static fault => fault.IsGap))
        {
            output.WriteLine(PlainLine.Of($"- {fault.Paper}: {fault.Message}{(fault.At is { } at ? $" (“{at.Quote}”, đoạn {at.Location.Paragraph})" : "")}"));
        }
    }
}
