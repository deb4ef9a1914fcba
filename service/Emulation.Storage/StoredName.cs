using System.Buffers;
using System.Globalization;
using System.Text;

namespace Emulation.Storage;

/// <summary>
/// Tên tệp an toàn: a name as people write it, and the name that Windows, Linux and SharePoint all take for it. What a disk cannot take is written with a look-alike, so
/// that a person who browses the folder still reads the name, and turned back when it is read.
/// </summary>
public static class StoredName
{
    /// <summary>UTF-16 units. SharePoint takes 255 in a segment and 400 in a whole path.</summary>
    public const int Longest = 200;

    private const char Quote = '‛';

    // After the quote: nothing. Breaks up a name that Windows or SharePoint keeps for itself.
    private const char Nothing = '_';

    private const string OwnBySharePoint = "_vti_";

    private const string Plain = "\"*:<>?/\\|";

    private const string LookAlike = "＂＊：＜＞？／＼｜";

    // These are only taken ill at an end of the name.
    private const string PlainEnd = " .~";

    private const string LookAlikeEnd = "␠．～";

    private static readonly SearchValues<char> Targets = SearchValues.Create(LookAlike + LookAlikeEnd + Quote + string.Concat(Enumerable.Range(0x2400, 0x22).Select(static code => (char)code)));

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file; the superscript digits are taken for digits.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", .. "0123456789¹²³".SelectMany(static digit => new[] { $"COM{digit}", $"LPT{digit}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in NFC, as it is kept and shown.</summary>
    /// <exception cref="StoreException">unusable-name: nothing in it to read, too long, or no text at all (a lone surrogate).</exception>
    public static string Checked(string? name)
    {
        var usable = name is not null && name.Length <= Longest && IsText(name) && name.Any(char.IsLetterOrDigit);
        return usable ? name!.Normalize() : throw new StoreException(StoreFailure.UnusableName);
    }

    /// <summary>One line of text without control characters.</summary>
    public static bool IsOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsText(text) && !text.Any(static letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
    }

    /// <summary>The name on the disk or in the library.</summary>
    public static string ToStored(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stored = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            Append(stored, name[i], isEnd: i == 0 || i == name.Length - 1);
        }

        return ApartFromReserved(stored.ToString());
    }

    /// <summary>What <see cref="ToStored"/> was given; any other name comes back as it is, in NFC.</summary>
    public static string FromStored(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var name = new StringBuilder(stored.Length);
        for (var i = 0; i < stored.Length; i++)
        {
            if (stored[i] != Quote || i + 1 == stored.Length)
            {
                name.Append(PlainOf(stored[i]));
            }
            else if (stored[i + 1] == 'u' && i + 5 < stored.Length && ushort.TryParse(stored.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 5;
            }
            else if (stored[++i] != Nothing)
            {
                name.Append(stored[i]);
            }
        }

        return IsText(name.ToString()) ? name.ToString().Normalize() : stored;
    }

    private static void Append(StringBuilder stored, char letter, bool isEnd)
    {
        if (isEnd && PlainEnd.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var end)
        {
            stored.Append(LookAlikeEnd[end]);
        }
        else if (Plain.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index)
        {
            stored.Append(LookAlike[index]);
        }
        else if (letter < ' ' || letter == '\u007f')
        {
            stored.Append(letter == '\u007f' ? '␡' : (char)(0x2400 + letter));
        }
        else if (Targets.Contains(letter))
        {
            stored.Append(Quote).Append(letter);
        }
        else if (IsUnseen(letter))
        {
            stored.Append(Quote).Append('u').Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            stored.Append(letter);
        }
    }

    // Marks that turn the direction of reading make "docx.exe" of "exe.docx"; line and paragraph separators break a listing.
    private static bool IsUnseen(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static char PlainOf(char letter)
    {
        if (letter is >= '\u2400' and < '\u2420')
        {
            return (char)(letter - 0x2400);
        }

        var index = LookAlike.IndexOf(letter, StringComparison.Ordinal);
        var end = LookAlikeEnd.IndexOf(letter, StringComparison.Ordinal);
        return letter == '␡' ? '\u007f' : index >= 0 ? Plain[index] : end >= 0 ? PlainEnd[end] : letter;
    }

    private static string ApartFromReserved(string stored)
    {
        var dot = stored.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? stored : stored[..dot]).TrimEnd(' ');
        var isReserved = Devices.Contains(stem) || stored.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase) || stored.Equals("forms", StringComparison.OrdinalIgnoreCase);
        var apart = isReserved ? $"{Quote}{Nothing}{stored}" : stored;
        for (var at = apart.IndexOf(OwnBySharePoint, StringComparison.OrdinalIgnoreCase); at >= 0; at = apart.IndexOf(OwnBySharePoint, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            apart = apart.Insert(at + OwnBySharePoint.Length - 1, $"{Quote}{Nothing}");
        }

        return apart;
    }

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
