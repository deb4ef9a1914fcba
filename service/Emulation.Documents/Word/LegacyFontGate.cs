using Emulation.Plans.Text;

namespace Emulation.Documents.Word;

/// <summary>
/// Cửa chặn bảng mã cũ: text typed for TCVN3 or VNI fonts is stored as unrelated Latin letters ("Céng hßa") and would be read as nonsense without a word.
/// The font's name alone proves nothing, for converted documents keep it; so the letters are looked at as well.
/// </summary>
internal static class LegacyFontGate
{
    private const int Enough = 20;

    /// <exception cref="UnreadableDocumentException">"legacy-font".</exception>
    public static void Check(IEnumerable<Block> blocks)
    {
        var (coded, font) = (0, "");
        foreach (var block in blocks)
        {
            foreach (var run in block.Format!.Runs.Where(r => IsLegacy(r.Font)))
            {
                foreach (var c in block.Text.AsSpan(run.Start, run.Length))
                {
                    if (IsVietnameseOnly(c))
                    {
                        return;
                    }

                    coded += c is >= '\u00A1' and <= '\u00FF' ? 1 : 0;
                }

                font = run.Font!;
            }
        }

        if (coded >= Enough)
        {
            throw Refusal.LegacyFont(font);
        }
    }

    private static bool IsLegacy(string? font) =>
        font is not null && (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase));

    // Letters no legacy font stores under their own code.
    private static bool IsVietnameseOnly(char c) => c is >= '\u1EA0' and <= '\u1EF9' or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư';
}
