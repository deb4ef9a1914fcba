using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Dấu đầu và dấu cuối: ranges that reach into what is taken away keep both their ends or lose both.</summary>
internal static class RangeMarks
{
    private const string Start = "Start";
    private const string End = "End";

    private static readonly string[] Lost = ["customXmlInsRange", "customXmlDelRange", "customXmlMoveFromRange", "customXmlMoveToRange"];

    /// <param name="place">Where ends are put whose beginnings stay.</param>
    public static void Part(IReadOnlyList<XElement> elements, XElement place)
    {
        var inside = elements.SelectMany(static element => element.DescendantsAndSelf()).Where(IsMark).ToList();
        if (inside.Count == 0)
        {
            return;
        }

        var gone = inside.ToHashSet();
        var outside = place.Document!.Descendants().Where(element => IsMark(element) && !gone.Contains(element)).ToList();
        foreach (var mark in inside)
        {
            var partner = outside.Find(other => other.Value("id") == mark.Value("id") && Kind(other) == Kind(mark) && IsStart(other) != IsStart(mark));
            if (partner is null || partner.Parent is null)
            {
                continue;
            }

            if (IsStart(mark) || Lost.Contains(Kind(mark)))
            {
                partner.Remove();
            }
            else
            {
                place.AddBeforeSelf(new XElement(mark));
            }
        }
    }

    private static bool IsMark(XElement element) => element.IsWord() && (Kind(element) is "bookmark" or "perm" or "moveFromRange" or "moveToRange" || Lost.Contains(Kind(element)));

    private static bool IsStart(XElement element) => element.Name.LocalName.EndsWith(Start, StringComparison.Ordinal);

    private static string Kind(XElement element) => element.Name.LocalName is var name && name.EndsWith(Start, StringComparison.Ordinal) ? name[..^Start.Length]
        : name.EndsWith(End, StringComparison.Ordinal) ? name[..^End.Length] : "";
}
