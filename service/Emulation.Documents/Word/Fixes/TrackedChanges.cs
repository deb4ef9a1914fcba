using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Fixes;

/// <summary>Sửa có theo dõi (w:del, w:ins): what is taken out stays readable, what is put in looks like what it replaces.</summary>
internal sealed class TrackedChanges(WordDraft draft, DateOnly? date)
{
    private readonly XNamespace _w = draft.W;
    private readonly Dictionary<string, PartRuns> _parts = new(StringComparer.OrdinalIgnoreCase);
    private int _last = -1;

    /// <summary>Makes one edit. Nothing is changed where it cannot be made.</summary>
    /// <returns>Null when made, else why not.</returns>
    public string? Make(Block block, TextEdit edit)
    {
        var origin = block.Origin!;
        if (!_parts.TryGetValue(origin.Part, out var part))
        {
            var content = draft.Part(origin.Part)!;
            _parts[origin.Part] = part = new PartRuns(new RunMap(content), new ChangeableRuns(content));
        }

        // An insertion is made beside a letter and looks like it.
        var insertion = edit.Span.Length == 0;
        var beside = !insertion ? edit.Span : edit.Span.Start > 0 ? new TextSpan(edit.Span.Start - 1, 1) : new TextSpan(0, Math.Min(1, block.Text.Length));
        var held = part.Map.Holding(origin, beside);
        var reason = held.Count == 0 ? "chỗ này không phải chữ thường" : held.Select(part.Changeable.Refusal).FirstOrDefault(static refused => refused is not null);
        if (reason is not null)
        {
            return reason;
        }

        if (VietnameseText.ToNfc(part.Map.Raw(origin, beside).Replace("\u00AD", "", StringComparison.Ordinal)) != beside.Slice(block.Text))
        {
            return "chữ ở đây ghép từ nhiều ký tự rời; hãy gõ lại bằng Unicode dựng sẵn";
        }

        var cut = part.Map.Cut(origin, beside);
        var first = cut[0].Run;
        if (insertion)
        {
            var inserted = Inserted(edit.Text, first);
            if (edit.Span.Start > 0)
            {
                cut[^1].Run.AddAfterSelf(inserted);
            }
            else
            {
                first.AddBeforeSelf(inserted);
            }

            return null;
        }

        var replacement = edit.Text.Length > 0 ? Inserted(edit.Text, first) : null;
        var last = cut.Select(static one => one.Run).Aggregate<XElement, XElement?>(null, Delete);
        last!.AddAfterSelf(replacement);
        return null;
    }

    private XElement Delete(XElement? before, XElement run)
    {
        foreach (var text in run.Elements(_w + "t"))
        {
            text.Name = _w + "delText";
        }

        if (before is not null && before.NextNode == run)
        {
            run.Remove();
            before.Add(run);
            return before;
        }

        var deleted = Change("del");
        run.ReplaceWith(deleted);
        deleted.Add(run);
        return deleted;
    }

    private XElement Inserted(string text, XElement like)
    {
        var inserted = Change("ins");
        inserted.Add(new XElement(_w + "r", like.Elements(_w + "rPr"), new XElement(_w + "t", new XAttribute(WordNamespace.Space, "preserve"), XmlText.Of(text))));
        return inserted;
    }

    private XElement Change(string name) => new(_w + name, new XAttribute(_w + "id", NextId()), OwnAuthor.Attributes(_w, date));

    // Changes, bookmarks and comments are counted apart by Word, but no reader is surprised by a number that none of them has.
    private int NextId()
    {
        if (_last < 0)
        {
            _last = draft.Main.Descendants().Concat(_parts.Keys.SelectMany(part => draft.Part(part)!.Descendants()))
                .Select(element => int.TryParse(element.Attribute(_w + "id")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0)
                .DefaultIfEmpty(0).Max();
        }

        return ++_last;
    }

    private sealed record PartRuns(RunMap Map, ChangeableRuns Changeable);
}
