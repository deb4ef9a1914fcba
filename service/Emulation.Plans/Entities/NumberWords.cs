namespace Emulation.Plans.Entities;

/// <summary>Số đếm bằng chữ: whole numbers as Vietnamese says them, from triệu down to units.</summary>
internal static class NumberWords
{
    public static bool TryParseDenominator(ReadOnlySpan<string> words, out int value)
    {
        value = 4;
        return words is ["tư"] || TryParse(words, out value);
    }

    public static bool TryParse(ReadOnlySpan<string> words, out int value)
    {
        value = 0;
        foreach (var (unit, scale) in (ReadOnlySpan<(string, int)>)[("triệu", 1_000_000), ("nghìn", 1_000), ("ngàn", 1_000)])
        {
            var cut = words.IndexOf(unit);
            if (cut < 0)
            {
                continue;
            }

            if (!TryParseHundreds(words[..cut], out var head) || head == 0)
            {
                return false;
            }

            value += head * scale;
            words = words[(cut + 1)..];
            if (words.IsEmpty)
            {
                return true;
            }
        }

        if (!TryParseHundreds(words, out var rest))
        {
            return false;
        }

        value += rest;
        return true;
    }

    private static bool TryParseHundreds(ReadOnlySpan<string> words, out int value)
    {
        value = 0;
        var cut = words.IndexOf("trăm");
        if (cut < 0)
        {
            return TryParseTens(words, afterHundred: false, out value);
        }

        if (cut != 1 || !TryParseDigit(words[0], out var hundreds))
        {
            return false;
        }

        value = hundreds * 100;
        if (words.Length == 2)
        {
            return true;
        }

        var parsed = TryParseTens(words[2..], afterHundred: true, out var rest);
        value += rest;
        return parsed;
    }

    private static bool TryParseTens(ReadOnlySpan<string> words, bool afterHundred, out int value)
    {
        value = 0;
        switch (words)
        {
            case [var one] when !afterHundred && one is not ("mốt" or "tư" or "lăm" or "nhăm") && TryParseDigit(one, out value):
            case ["linh" or "lẻ", var odd] when afterHundred && TryParseDigit(odd, out value):
                return true;
            case ["mười"]:
                value = 10;
                return true;
            // "mười năm" is ten years: fifteen is always "mười lăm".
            case ["mười", var teen] when teen is not ("năm" or "mốt" or "tư" or "không") && TryParseDigit(teen, out value):
                value += 10;
                return true;
            case [var tens, "mươi"] when TryParseDigit(tens, out value) && value > 1:
                value *= 10;
                return true;
            case [var tens, "mươi", var ones] when ones is not ("năm" or "một" or "không") && TryParseDigit(tens, out value) && value > 1 && TryParseDigit(ones, out var last):
                value = value * 10 + last;
                return true;
            default:
                return false;
        }
    }

    private static bool TryParseDigit(string word, out int value)
    {
        value = word switch
        {
            "không" => 0,
            "một" or "mốt" => 1,
            "hai" => 2,
            "ba" => 3,
            "bốn" or "tư" => 4,
            "năm" or "lăm" or "nhăm" => 5,
            "sáu" => 6,
            "bảy" or "bẩy" => 7,
            "tám" => 8,
            "chín" => 9,
            _ => -1,
        };
        return value >= 0;
    }
}
