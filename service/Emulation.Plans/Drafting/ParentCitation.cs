using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting;

/// <summary>Viện dẫn văn bản cấp trên in full: type, number, date, issuer, subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b).</summary>
internal static class ParentCitation
{
    // Phụ lục III of the decree: the abbreviation in the symbol names the type; a letter has none.
    private static readonly (string Symbol, string Kind)[] Kinds =
        [("KH", "Kế hoạch"), ("QĐ", "Quyết định"), ("HD", "Hướng dẫn"), ("CT", "Chỉ thị"), ("CTr", "Chương trình"), ("TB", "Thông báo"), ("NQ", "Nghị quyết")];

    private static readonly string[] Bodies =
        ["Ủy ban nhân dân", "Hội đồng nhân dân", "Hội đồng Thi đua - Khen thưởng", "Ban Thi đua - Khen thưởng", "Ban Chỉ đạo", "Ban Tổ chức", "Sở Nội vụ", "Phòng Nội vụ", "Bộ Nội vụ"];

    public static string Of(SourceDocument? parent)
    {
        if (parent is null)
        {
            return $"Kế hoạch số {DraftBrief.Blank} ngày {DraftBrief.Blank} của {DraftBrief.Blank} về {DraftBrief.Blank}";
        }

        var number = parent.Number is { } given ? given.Replace(" ", "", StringComparison.Ordinal) : $"{DraftBrief.Blank}/KH-UBND";
        var day = parent.Date is { } date ? $"ngày {DraftDates.Long(date)}" : $"ngày {DraftBrief.Blank}";
        return $"{Kind(number)} số {number} {day} của {Issuer(parent.Issuer)} {Subject(parent.Title)}";
    }

    /// <summary>The issuer as it is written inside a sentence: "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH" becomes "Ủy ban nhân dân tỉnh Bình Minh".</summary>
    public static string Issuer(string? issuer)
    {
        if (issuer is null)
        {
            return DraftBrief.Blank;
        }

        var text = VietnameseText.Squeeze(issuer);
        if (text.Any(char.IsLower))
        {
            return text;
        }

        var written = text.ToLower(VietnameseText.Culture).ToCharArray();
        foreach (var unit in AdministrativeUnits.Find(text, VietnameseText.ToKey(text)).Where(static unit => unit.Name is not null))
        {
            unit.Name!.CopyTo(0, written, unit.Span.End - unit.Name!.Length, unit.Name!.Length);
        }

        var key = VietnameseText.ToKey(text);
        foreach (var body in Bodies.Where(body => key.Contains(VietnameseText.ToKey(body), StringComparison.Ordinal)))
        {
            body.CopyTo(0, written, key.IndexOf(VietnameseText.ToKey(body), StringComparison.Ordinal), body.Length);
        }

        return CarriedText.Upper(new string(written));
    }

    private static string Kind(string number)
    {
        var symbol = number[(number.LastIndexOf('/') + 1)..].Split('-')[0];
        return Array.Find(Kinds, kind => kind.Symbol == symbol).Kind ?? "Công văn";
    }

    private static string Subject(string? title)
    {
        var subject = CarriedText.Lower(CarriedText.Clean(title ?? DraftBrief.Blank));
        return subject.StartsWith("về ", StringComparison.Ordinal) || subject.StartsWith("ban hành ", StringComparison.Ordinal) ? subject : $"về {subject}";
    }
}
