using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Cụm từ chưa thành câu: a phrase of ground, time or purpose ("Trên cơ sở …", "Sau khi …") that was closed before its main clause.</summary>
internal static partial class OpenPhrase
{
    /// <summary>Whether nothing in the sentence can be the main clause: no comma behind which a subject or a verb of doing stands.</summary>
    public static bool Is(Block block, TextSpan sentence)
    {
        var key = sentence.Slice(block.Key);
        return key.EndsWith('.') && !key.EndsWith("..", StringComparison.Ordinal) && Opening().IsMatch(sentence.Slice(block.Text)) && !MainClause().IsMatch(key);
    }

    /// <summary>The words that open it: "Trên cơ sở".</summary>
    public static string WordsOf(Block block, TextSpan sentence) => Opening().Match(sentence.Slice(block.Text)).Value.Trim();

    [GeneratedRegex(@"^(?:Trên cơ sở|Căn cứ|Sau khi|Trước khi|Trong khi|Thông qua|Để|Nhằm|Với mục đích|Do|Vì|Khi)(?=\s)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Opening();

    [GeneratedRegex(@",\s*(?:(?:các|mỗi|từng|ubnd|ủy ban|hội đồng|phòng|ban|sở|trung tâm|văn phòng|đảng|công an|đề nghị|yêu cầu|giao|cần|phải|sẽ|tiến hành|tổ chức|xây dựng|tham mưu|lựa chọn|xem xét|lập|gửi|báo cáo|thực hiện|đẩy mạnh|tiếp tục|triển khai|chủ động|phối hợp|rà soát|kịp thời|có thể|hội nghị|đại hội)(?!\p{L}))|(?<!\p{L})(?:thì|phải|cần|được tổ chức)(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MainClause();
}
