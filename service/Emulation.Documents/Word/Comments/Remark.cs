using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>Một nhận xét sẽ ghi vào bản Word.</summary>
/// <param name="Place">The characters it is about.</param>
/// <param name="Lines">Rule, reason, the parent's words; a paragraph each.</param>
internal sealed record Remark(Location Place, IReadOnlyList<string> Lines);
