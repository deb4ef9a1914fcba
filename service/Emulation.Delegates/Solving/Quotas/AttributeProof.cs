using System.Numerics;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>How good the exchange of seats for the attributes is known to be.</summary>
/// <param name="Exact">No other totals meet the attributes with less deviation from proportion.</param>
/// <param name="Factor">Otherwise: what was added to the deviation is at most so many times the least; null where nothing better than zero is known of the least.</param>
/// <param name="Nodes">Windows of totals that were looked into.</param>
public sealed record AttributeProof(bool Exact, decimal? Factor, int Nodes, string Message)
{
    internal static AttributeProof Of(QuotaResult result)
    {
        if (result.Finished)
        {
            return new AttributeProof(true, 1, result.Nodes, "Đã xét hết: không có cách chuyển đại biểu nào bảo đảm các tỷ lệ mà ít lệch khỏi mức tương ứng hơn.");
        }

        decimal? factor = result.Bound > 0 ? decimal.Round(Weights.Ratio((BigInteger)result.Cost, (BigInteger)result.Bound), 3, MidpointRounding.ToPositiveInfinity) : null;
        var within = factor is { } times ? $"; mức lệch thêm không quá {VietnameseNumber.Plain(times)} lần mức thấp nhất" : "; chưa chứng minh được mức thấp nhất";
        return new AttributeProof(false, factor, result.Nodes, $"Dừng sau {VietnameseNumber.Whole(result.Nodes)} bước tìm{within}.");
    }
}
