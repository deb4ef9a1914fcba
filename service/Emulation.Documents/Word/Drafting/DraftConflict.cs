using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Số liệu trái với cấp trên.</summary>
/// <param name="Fact">Key of the facts file the conflict hangs on ("event.date"); null where it hangs on none.</param>
/// <param name="Reason">One Vietnamese sentence.</param>
/// <param name="Parent">What the parent says; null where the facts are at odds with the law or with each other.</param>
public sealed record DraftConflict(string? Fact, string Reason, Quotation? Parent);
