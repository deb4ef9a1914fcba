namespace Emulation.Plans.Rules.Data;

/// <summary>Cách viết hoa đúng của một cụm từ.</summary>
/// <param name="Right">As it must stand inside a sentence; a small first letter may be a capital where a sentence opens.</param>
/// <param name="Article">Khoản, điểm của Phụ lục II.</param>
/// <param name="Strict">Whether a capital first letter inside a sentence is a fault too.</param>
/// <param name="NotAfter">Words behind which the row does not speak ("nhân dân" after "ủy ban"), compared by key.</param>
/// <param name="NotBefore">Words in front of which it does not speak.</param>
public sealed record CapitalForm(string Right, string Article, Severity Severity, bool Strict, IReadOnlyList<string> NotBefore, IReadOnlyList<string> NotAfter);

/// <summary>Tên chính thức.</summary>
/// <param name="Accepted">Other forms in good use: short forms, the name with its place.</param>
/// <param name="Wrong">Spellings in use that are none of these; compared by key.</param>
public sealed record OfficialName(string Name, IReadOnlyList<string> Accepted, IReadOnlyList<string> Wrong, string Source, Severity Severity, DateOnly? From, DateOnly? To);

/// <summary>Từ sai và từ đúng. Compared by key, whole words only.</summary>
/// <param name="Safe">Whether the wrong word is wrong wherever it stands.</param>
/// <param name="NotBefore">What may not follow.</param>
/// <param name="NotAfter">What may not stand in front.</param>
public sealed record WordPair(string Wrong, string Right, string Reason, Severity Severity, bool Safe, IReadOnlyList<string> NotBefore, IReadOnlyList<string> NotAfter);

/// <summary>Các cách viết của một từ; the first is the one proposed.</summary>
public sealed record SpellingChoice(IReadOnlyList<string> Forms);

/// <summary>Văn bản with its validity.</summary>
/// <param name="Number">"98/2023/NĐ-CP".</param>
/// <param name="Name">Name of a law that may be cited without its number; null for the others.</param>
/// <param name="To">Ngày hết hiệu lực: the first day on which it is no longer in force.</param>
public sealed record DatedAct(string Kind, string Number, string? Name, DateOnly From, DateOnly? To, string? ReplacedBy, string Source);

/// <summary>Đơn vị, cơ quan không còn từ ngày <paramref name="To"/>.</summary>
/// <param name="Word">Compared by key.</param>
/// <param name="Now">What has its work now.</param>
public sealed record AbolishedUnit(string Word, DateOnly To, string Now, string Source);
