using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Text;

/// <summary>The printed list of what a parent demands.</summary>
internal static class RequirementsText
{
    public static void Write(RequirementSet set, TextWriter output)
    {
        var document = set.Document;
        string?[] known = [document.Title, document.Number, document.Date is { } date ? Wording.Of(date) : null, document.Issuer];
        var head = string.Join(", ", known.Where(static part => part is not null));
        output.WriteLine(PlainLine.Of(head.Length > 0 ? $"VĂN BẢN: {head}" : "VĂN BẢN: (chưa rõ số, ngày, cơ quan ban hành)"));
        output.WriteLine();
        var number = 0;
        foreach (var one in set.Requirements)
        {
            output.WriteLine(PlainLine.Of($"{++number}. {Wording.Of(one.Kind)} [{Wording.Of(one.Modality)}; {Wording.Of(one.Status)}]"));
            output.WriteLine(PlainLine.Of($"   {Wording.Quoted(one.Quote)} ({Wording.Of(one.Location)})"));
        }

        foreach (var cue in set.Unparsed)
        {
            output.WriteLine(PlainLine.Of($"Chưa hiểu \"{cue.Cue}\": “{cue.Quote}” ({Wording.Of(cue.Location)})"));
        }

        output.WriteLine($"Tổng cộng: {set.Requirements.Count} yêu cầu, {set.Unparsed.Count} chỗ chưa hiểu.");
    }
}
