using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Tên cơ quan trong bảng tên chính thức: where they stand, in which of their forms.</summary>
/// <param name="Form">The row's form that the words agree with.</param>
internal sealed record BodyName(OfficialName Row, string Form, Block Block, TextSpan Span)
{
    public string Text => Span.Slice(Block.Text);

    public bool IsAccepted => Row.Accepted.Contains(Form);

    /// <summary>Names that hold on the inspection's day; of two that overlap the one that begins first, then the longer.</summary>
    public static IEnumerable<BodyName> Find(Inspection inspection)
    {
        var table = PhraseTable<OfficialName>.Of(inspection.Data.OfficialNames, static row => row.Accepted.Concat(row.Wrong).Prepend(row.Name));
        foreach (var block in inspection.Lines)
        {
            var end = 0;
            foreach (var name in table.Find(block.Key).Where(found => Holds(found.Meaning.Row, inspection.Date))
                .Select(found => new BodyName(found.Meaning.Row, found.Meaning.Form, block, found.Span))
                .OrderBy(static name => name.Span.Start).ThenByDescending(static name => name.Span.Length))
            {
                if (name.Span.Start >= end)
                {
                    end = name.Span.End;
                    yield return name;
                }
            }
        }
    }

    private static bool Holds(OfficialName row, DateOnly? date) => date is not { } day || !(row.From > day) && !(row.To <= day);
}
