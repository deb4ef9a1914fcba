using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Rules.Names;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting;

/// <summary>Câu dẫn lại của cấp trên: what must be met in the parent's terms is said in them, without the marks of where it stood.</summary>
internal static partial class CarriedText
{
    /// <returns>One clause without label and closing mark, in the spelling of our own plans.</returns>
    public static string Clean(IReadOnlyList<string> quote) => Clean(string.Join("; ", quote.Select(static part => Clean(part)).Where(static part => part.Length > 0)));

    public static string Clean(string text)
    {
        var label = OutlineLabel.TryParse(text, out var length) is not null ? length : 0;
        var clean = VietnameseText.Squeeze(text[label..]).TrimEnd('.', ';', ':', ',', '/', ' ');
        return Close(YearSpan().Replace(clean, "${from} - ${to}").Replace('–', '-').Replace('—', '-'));
    }

    /// <summary>What a parent says of "xã" for all its communes, said by a phường of itself.</summary>
    public static string InOwnKind(string text, UnitKind own)
    {
        var key = VietnameseText.ToKey(text);
        foreach (var unit in AdministrativeUnits.Find(text, key).Where(unit => OwnUnitKindMismatch.IsMisnamed(unit, own, key)).Reverse())
        {
            text = text[..unit.Span.Start] + UnitKinds.WordOf(own) + text[unit.Span.End..];
        }

        return text;
    }

    /// <summary>The duty without the body it is laid on: "UBND các xã tổ chức …" leaves "tổ chức …".</summary>
    public static string WithoutLead(string text, string? lead)
    {
        var at = lead is null ? -1 : VietnameseText.ToKey(text).IndexOf(VietnameseText.ToKey(lead), StringComparison.Ordinal);
        return at < 0 ? text : text[(at + lead!.Length)..].TrimStart(' ', ':', ',', '-') is { Length: > 0 } rest ? rest : text;
    }

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], VietnameseText.Culture) + text[1..];

    public static string Lower(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLower(text[0], VietnameseText.Culture) + text[1..];

    // A quote that was cut inside brackets or quotation marks leaves one of the pair behind.
    private static string Close(string text)
    {
        foreach (var (open, close) in new[] { ('(', ')'), ('“', '”') })
        {
            var depth = text.Count(c => c == open) - text.Count(c => c == close);
            text = depth > 0 ? text + new string(close, depth) : depth < 0 ? text.Replace(close.ToString(), "", StringComparison.Ordinal).Replace(open.ToString(), "", StringComparison.Ordinal) : text;
        }

        return text.Trim();
    }

    [GeneratedRegex(@"(?<!\d)(?<from>(?:19|20)\d\d)\s*[-–—]\s*(?<to>(?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex YearSpan();
}
