namespace Emulation.Plans.Rules.Data;

/// <summary>Dữ liệu của quy tắc: the law and the words of the field that rules rest on, read once at start and never changed.</summary>
public sealed record RuleData
{
    public static RuleData Empty { get; } = new();

    /// <summary>Viết hoa: words with one right capitalisation (Nghị định 30/2020/NĐ-CP, Phụ lục II).</summary>
    public IReadOnlyList<CapitalForm> Capitals { get; init; } = [];

    /// <summary>Tên chính thức của cơ quan, tổ chức.</summary>
    public IReadOnlyList<OfficialName> OfficialNames { get; init; } = [];

    /// <summary>Lỗi chính tả, lỗi gõ hay gặp: a wrong word and the right one.</summary>
    public IReadOnlyList<WordPair> WrongPairs { get; init; } = [];

    /// <summary>Một từ có nhiều cách viết, each of them right by itself.</summary>
    public IReadOnlyList<SpellingChoice> SpellingChoices { get; init; } = [];

    /// <summary>Cụm từ cố định của lĩnh vực, pairs of syllables and longer.</summary>
    public IReadOnlyList<string> SetPhrases { get; init; } = [];

    /// <summary>Từ mở đầu câu: words that carry a capital only at the start of a sentence.</summary>
    public IReadOnlyList<string> SentenceOpeners { get; init; } = [];

    /// <summary>Văn bản quy phạm with the days on which they came into force and ended.</summary>
    public IReadOnlyList<DatedAct> Acts { get; init; } = [];

    /// <summary>Đơn vị, cơ quan không còn tổ chức.</summary>
    public IReadOnlyList<AbolishedUnit> AbolishedUnits { get; init; } = [];

    /// <summary>Thể thức và kỹ thuật trình bày (Nghị định 30/2020/NĐ-CP, Phụ lục I), with what cannot be looked after.</summary>
    public IReadOnlyList<LayoutRow> Layout { get; init; } = [];
}
