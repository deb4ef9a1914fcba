using System.Xml.Linq;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Editing;

/// <summary>
/// Đếm ký tự trong một w:r exactly as <see cref="Plans.Text.BlockOrigin"/> counts them: each UTF-16 unit of w:t, and one for every tab, break, hyphen or symbol.
/// </summary>
internal static class RunContent
{
    /// <summary>The run's children but its properties, each with the characters it counts.</summary>
    public static IEnumerable<(XElement Child, int Length)> Of(XElement run) =>
        run.Elements().Where(static child => !child.IsWord("rPr")).Select(static child => (child, Length(child)));

    public static int LengthOf(XElement run) => Of(run).Sum(static part => part.Length);

    /// <summary>The run's characters; a space for each element that counts one.</summary>
    public static string TextOf(XElement run) =>
        string.Concat(Of(run).Select(static part => part.Child.IsWord("t") && part.Length > 0 ? part.Child.Value : new string(' ', part.Length)));

    private static int Length(XElement child)
    {
        if (child.Name == WordNamespace.Compatibility + "AlternateContent")
        {
            return child.Elements().FirstOrDefault(IsReadable)?.Elements().Sum(Length) ?? 0;
        }

        return !child.IsWord() ? 0 : child.Name.LocalName switch
        {
            "t" => TextLength(child),
            "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen" or "sym" => 1,
            _ => 0,
        };
    }

    // White space alone counts only where the document says that it is meant.
    private static int TextLength(XElement text)
    {
        var value = text.Value;
        return value.AsSpan().Trim(" \t\r\n").IsEmpty && !IsPreserved(text) ? 0 : value.Length;
    }

    public static bool IsPreserved(XElement text) =>
        text.AncestorsAndSelf().Select(static element => element.Attribute(WordNamespace.Space)?.Value).FirstOrDefault(static value => value is not null) == "preserve";

    private static bool IsReadable(XElement branch) => branch.Name == WordNamespace.Compatibility + "Fallback"
        || branch.Name == WordNamespace.Compatibility + "Choice"
        && (branch.Attribute("Requires")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } required
        && required.All(prefix => branch.GetNamespaceOfPrefix(prefix) is { } ns && WordNames.IsUnderstood(ns.NamespaceName));
}
