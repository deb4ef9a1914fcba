using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Tìm chỗ chèn: from what the officer asked for to a place between two children of the body. Tables, text boxes and controls are stepped out of, and that is said.</summary>
internal sealed class PlaceFinder(Plan plan, SectionSequence sequence, DocumentBody body)
{
    private readonly List<Block> _blocks = [.. plan.Text.Blocks.Where(body.Holds)];
    private readonly List<string> _notes = [];

    private IReadOnlyList<PlanItem> Sections => sequence.Sections;

    /// <param name="part">A part of the page has its place there; <paramref name="topic"/> and <paramref name="own"/> are for sections of the body.</param>
    /// <param name="topic">Decides where the section belongs.</param>
    /// <param name="own">What its heading speaks of: of that a plan should not speak twice.</param>
    public FoundPlace Find(InsertionPlace wanted, SectionPlace part, Topic topic, Topic own) => OutOfField(wanted switch
    {
        InsertionPlace.AtBlock at => AtBlock(at.Index),
        InsertionPlace.AtPath at => Find(at.Path, static section => section, appends: true),
        InsertionPlace.BeforePath before => Find(before.Path, static section => section, appends: false),
        InsertionPlace.AfterPath after => Find(after.Path, static section => section + 1, appends: false),
        _ when part != SectionPlace.Body => OnPage(part),
        _ => Belonging(topic, own),
    });

    // Parts of the page stand where Mẫu 1.4 of Nghị định 30/2020/NĐ-CP has them.
    private FoundPlace OnPage(SectionPlace part)
    {
        if (PagePart.In(plan, part, []) is { } there)
        {
            _notes.Add($"Văn bản đã có phần này: “{SectionText.Heading(there)}”; hãy xem lại để không trùng.");
        }

        if (part == SectionPlace.Annex)
        {
            _notes.AddRange(plan.Annexes.Count > 0 ? ["Văn bản đã có phụ lục; hãy xem lại số thứ tự của các phụ lục."] : []);
            return EndOfBody(Sections.Count);
        }

        var end = PagePart.Behind(plan, sequence, part);
        return Between(Sections.Count(section => end is null || section.Block.Index < end.Index), end, end is null ? null : _blocks.LastOrDefault(block => block.Index < end.Index));
    }

    private FoundPlace Belonging(Topic topic, Topic own)
    {
        if (sequence.About(own) is { } same)
        {
            _notes.Add($"Văn bản đã có mục cùng nội dung: “{same.Block}”; hãy xem lại để không trùng.");
        }

        return Between(sequence.PlaceOf(topic));
    }

    private FoundPlace Find(string path, Func<int, int> place, bool appends)
    {
        var wanted = path.Trim().TrimEnd('.', ')', ':');
        var items = plan.Items.Where(item => item.Label is { Kind: not LabelKind.Bullet } && string.Equals(item.Path, wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var sections = items.Select(sequence.SectionOf).OfType<PlanItem>().Distinct().ToList();
        switch (sections.Count)
        {
            case 0 when appends && string.Equals(sequence.LabelAt(Sections.Count).TrimEnd('.', ')', ':', '/'), wanted, StringComparison.OrdinalIgnoreCase):
                return Between(Sections.Count);
            case 0:
                return FoundPlace.Refused($"Không có mục “{wanted}” trong văn bản; các mục lớn: {string.Join(", ", Sections.Select(static section => section.Path))}.");
            case > 1:
                return FoundPlace.Refused($"Có {sections.Count} mục cùng số “{wanted}” trong văn bản; hãy sửa số mục rồi chạy lại.");
            default:
                if (!items.Contains(sections[0]))
                {
                    _notes.Add($"“{wanted}” nằm trong mục {sections[0].Path}; mục mới được đặt cạnh mục {sections[0].Path}.");
                }

                return Between(place(Sections.ToList().IndexOf(sections[0])));
        }
    }

    // Right behind the last words of the section before: what opens the next page or section stays with the next.
    private FoundPlace Between(int place)
    {
        var end = sequence.BlockBehind(place);
        return Between(place, end, place == 0 && Sections.Count > 0 ? null : _blocks.LastOrDefault(block => end is null || block.Index < end.Index));
    }

    private FoundPlace Between(int place, Block? end, Block? last)
    {
        if (end is not null && last is not null && body.Last(last) == body.First(end))
        {
            return Before(body.First(end), place);
        }

        return last is not null ? new FoundPlace(body.Last(last), After: true, place, _notes)
            : end is not null ? new FoundPlace(body.First(end), After: false, place, _notes)
            : EndOfBody(place);
    }

    // Two sections in one table (or control) cannot be parted; what only ends in one can.
    private FoundPlace Before(XElement container, int place)
    {
        if (Sections.Any(section => body.First(section.Block) == container))
        {
            return FoundPlace.Refused($"Chỗ chèn ở giữa {NameOf(container)} đang chứa cả đề mục; không thể chèn một mục vào đó. Hãy chọn chỗ khác.");
        }

        _notes.Add($"Chỗ chèn nằm trong {NameOf(container)}; mục mới được đặt ngay trước đó.");
        return new FoundPlace(container, After: false, place, _notes);
    }

    private FoundPlace EndOfBody(int place) => body.Root.Elements().LastOrDefault(static element => !element.IsWord("sectPr")) is { } last
        ? new FoundPlace(last, After: true, place, _notes) : new FoundPlace(null, After: false, place, _notes);

    private FoundPlace AtBlock(int index)
    {
        if (index < 0 || index > plan.Text.Blocks.Count)
        {
            return FoundPlace.Refused($"Không có đoạn thứ {index} trong văn bản.");
        }

        if (index == plan.Text.Blocks.Count)
        {
            return EndOfBody(Sections.Count);
        }

        var block = plan.Text.Blocks[index];
        if (!body.Holds(block))
        {
            return FoundPlace.Refused("Chỗ chèn ở đầu trang, chân trang hoặc chú thích; một mục chỉ đặt được trong thân văn bản.");
        }

        var child = body.First(block);
        var first = body.BlocksIn([child])[0];
        if (child != body.Paragraph(block))
        {
            if (Sections.Any(section => section.Block.Index >= first.Index && section.Block.Index < block.Index))
            {
                return FoundPlace.Refused($"Chỗ chèn nằm trong {NameOf(child)} đang chứa cả đề mục; không thể chèn vào đó. Hãy chọn chỗ khác.");
            }

            _notes.Add($"Chỗ chèn nằm trong {NameOf(child)}; mục mới được đặt ngay trước đó.");
        }

        var before = Sections.Count(section => section.Block.Index < first.Index);
        if (before > 0 && !Sections.Any(section => section.Block.Index == first.Index) && (sequence.BlockBehind(Sections.Count) is not { } end || first.Index < end.Index))
        {
            _notes.Add($"Chỗ chèn nằm giữa mục {Sections[before - 1].Path}; phần còn lại của mục đó nay đứng sau mục mới.");
        }

        return new FoundPlace(child, After: false, before, _notes);
    }

    // What stands between the marks of a field (a table of contents) is Word's own and is rewritten by it.
    private static FoundPlace OutOfField(FoundPlace found)
    {
        if (found.Anchor is not { } anchor || found.Refusal is not null)
        {
            return found;
        }

        var depth = (found.After ? anchor.ElementsBeforeSelf().Append(anchor) : anchor.ElementsBeforeSelf()).Sum(Opened);
        if (depth <= 0)
        {
            return found;
        }

        var next = found.After ? anchor.ElementsAfterSelf() : anchor.ElementsAfterSelf().Prepend(anchor);
        foreach (var element in next.TakeWhile(static element => !element.IsWord("sectPr")))
        {
            depth += Opened(element);
            if (depth <= 0)
            {
                return found with { Anchor = element, After = true, Notes = [.. found.Notes, "Chỗ chèn nằm trong phần Word tự điền (trường, mục lục); mục mới được đặt ngay sau phần đó."] };
            }
        }

        return FoundPlace.Refused("Chỗ chèn nằm trong phần Word tự điền (trường) không có điểm kết thúc; hãy chọn chỗ khác.");

        static int Opened(XElement element) => element.Descendants().Where(static inner => inner.IsWord("fldChar"))
            .Sum(static mark => mark.Value("fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 });
    }

    private static string NameOf(XElement child) => child switch
    {
        _ when child.IsWord("tbl") => "bảng",
        _ when child.IsWord("p") => "hộp văn bản",
        _ when child.IsWord("sdt") => "ô nội dung (content control)",
        _ => "khối đặc biệt",
    };
}
