using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Ngoặc kép, ngoặc đơn mở mà không đóng. A quotation may run on into the next paragraph.</summary>
public sealed class UnclosedMark : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/unclosed", "Ngoặc mở mà không đóng", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Hưởng ứng phong trào “Sáng, xanh, sạch, đẹp.\n2. Họp tổ."),
            new(true, "I. NỘI DUNG\n1. Mời khách (có danh sách kèm theo.\n2. Họp tổ."),
            new(true, "I. NỘI DUNG\n1. Mời khách (có danh sách kèm theo.\na) Họp tổ."),
            new(false, "I. NỘI DUNG\n1. Hưởng ứng phong trào “Sáng, xanh, sạch, đẹp”.\na) Họp tổ (nếu cần).\nb) Treo khẩu hiệu \"Thi đua\"."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.AsSpan().IndexOfAny('“', '(') < 0)
            {
                continue;
            }

            // The bracket of "a)" closes nothing.
            var next = "";
            if (i + 1 < lines.Count)
            {
                OutlineBuilder.LabelOf(lines[i + 1], out var content);
                next = lines[i + 1].Text[content..];
            }

            var quotes = Open(lines[i].Text, '“', '”');
            // What the next paragraph closes was only broken there.
            foreach (var at in quotes.Take(quotes.Count - Math.Min(quotes.Count, Surplus(next, '“', '”'))))
            {
                yield return At(inspection, lines[i], at, "Ngoặc kép");
            }

            var brackets = Open(lines[i].Text, '(', ')');
            foreach (var at in brackets.Take(brackets.Count - Math.Min(brackets.Count, Surplus(next, '(', ')'))))
            {
                yield return At(inspection, lines[i], at, "Ngoặc đơn");
            }
        }
    }

    private Finding At(Inspection inspection, Block block, int at, string what)
    {
        const int Words = 45;
        var end = Math.Min(block.Text.Length, at + Words);
        end = end < block.Text.Length ? Math.Max(block.Text.LastIndexOf(' ', end), at + 1) : end;
        return Found(inspection.Plan.Quote(block, TextSpan.Between(at, end).Trim(block.Text)), $"{what} mở ở đây không có ngoặc đóng; bổ sung ngoặc đóng hoặc bỏ ngoặc mở.") with { Fix = new Fix(FixKind.Never, null) };
    }

    // A straight mark closes a curved one that is open.
    private static List<int> Open(string text, char open, char close)
    {
        var stack = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
            {
                stack.Add(i);
            }
            else if ((text[i] == close || text[i] == '"' && open == '“') && stack.Count > 0)
            {
                stack.RemoveAt(stack.Count - 1);
            }
        }

        return stack;
    }

    private static int Surplus(string text, char open, char close)
    {
        var (depth, surplus) = (0, 0);
        foreach (var c in text)
        {
            depth += c == open ? 1 : c == close || c == '"' && open == '“' ? -1 : 0;
            if (depth < 0)
            {
                (depth, surplus) = (0, surplus + 1);
            }
        }

        return surplus;
    }
}
