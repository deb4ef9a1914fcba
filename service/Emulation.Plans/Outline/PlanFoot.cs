using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Phần cuối văn bản: nơi nhận và chữ ký.</summary>
/// <param name="Recipients">The lines below "Nơi nhận", without that word's own line.</param>
/// <param name="Signature">Quyền hạn, chức vụ, họ tên, one block a line.</param>
public sealed record PlanFoot(Block? RecipientsHeading, IReadOnlyList<Block> Recipients, IReadOnlyList<Block> Signature);
