using System.Globalization;
using System.Text;
using System.Text.Json;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Problems;

/// <summary>One JSON value and its path, read member by member; what is wrong is added to the list of errors, and reading goes on.</summary>
internal readonly struct JsonPlace(JsonElement value, string path, List<ProblemError> errors)
{
    public string Path { get; } = path;

    public JsonValueKind Kind => value.ValueKind;

    public void Fault(string code, string message, string? member = null) => errors.Add(new ProblemError(code, Member(member), message));

    public string Member(string? name) => name is null ? Path : Path.Length == 0 ? name : $"{Path}.{name}";

    /// <summary>Refuses members that this object does not have, and members given twice.</summary>
    public bool IsObject(params ReadOnlySpan<string> members)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Fault("E00", "Chỗ này phải là một đối tượng { }.");
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!members.Contains(member.Name))
            {
                Fault("E00", $"Không có mục \"{Shown(member.Name)}\"; các mục được nhận: {string.Join(", ", members!)}.");
            }
            else if (!seen.Add(member.Name))
            {
                Fault("E00", $"Mục \"{member.Name}\" ghi hai lần.", member.Name);
            }
        }

        return true;
    }

    public JsonPlace? Optional(string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? new JsonPlace(member, Member(name), errors) : null;

    public IEnumerable<JsonPlace> List(string name, int most)
    {
        if (Optional(name) is not { } list)
        {
            return [];
        }

        if (list.Kind != JsonValueKind.Array)
        {
            list.Fault("E00", "Chỗ này phải là một danh sách [ ].");
            return [];
        }

        return list.Items(most);
    }

    public IEnumerable<(string Name, JsonPlace Value)> Members()
    {
        foreach (var member in value.EnumerateObject())
        {
            yield return (member.Name, new JsonPlace(member.Value, Member(member.Name), errors));
        }
    }

    /// <summary>Text in NFC, so that two spellings of one Vietnamese word are one; null and a fault where it is missing or not text.</summary>
    public string? Text(string name, bool required = true)
    {
        if (Optional(name) is not { } member)
        {
            if (required)
            {
                Fault("E00", $"Thiếu \"{name}\".", name);
            }

            return null;
        }

        if (member.Kind != JsonValueKind.String || member.Raw() is not { } text)
        {
            member.Fault("E00", "Chỗ này phải là chữ.");
            return null;
        }

        text = text.Trim();
        if (text.Length is 0 or > ProblemLimits.TextLength)
        {
            member.Fault("E00", $"Chữ ở đây phải có từ 1 đến {ProblemLimits.TextLength} ký tự.");
            return null;
        }

        return text;
    }

    public int? Count(string name) => Number(name, "E01") is not { } number ? null
        : number == decimal.Truncate(number) && number is >= 0 and <= ProblemLimits.Seats ? (int)number
        : Refuse<int>("E01", name, $"Số ghế phải là số nguyên từ 0 đến {ProblemLimits.Seats}.");

    public decimal? Percent(string name) => Number(name, "E01") is not { } number ? null
        : number is >= 0 and <= 100 ? number
        : Refuse<decimal>("E01", name, "Tỷ lệ phải từ 0 đến 100 (phần trăm).");

    public decimal? Weight(string name) => Number(name, "E01") is { } number ? AsWeight(name, number) : null;

    public decimal? Share() => Number(null, "E01") is not { } number ? null
        : number is >= 0 and <= 1 ? number
        : Refuse<decimal>("E01", null, "Tỷ lệ của đơn vị phải từ 0 đến 1.");

    public bool Flag(string name, bool otherwise)
    {
        if (Optional(name) is not { } member)
        {
            return otherwise;
        }

        if (member.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return member.Kind == JsonValueKind.True;
        }

        member.Fault("E00", "Chỗ này phải là true hoặc false.");
        return otherwise;
    }

    public static string Shown(string text)
    {
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        return string.Concat(shown.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
    }

    private decimal? AsWeight(string name, decimal number)
    {
        if (number < 0)
        {
            return Refuse<decimal>("E01", name, "Trọng số không được âm.");
        }

        return number > Weights.Largest || decimal.Round(number, Weights.MostDecimals) != number
            ? Refuse<decimal>("E01", name, $"Trọng số phải không quá 10^12 và không quá {Weights.MostDecimals} chữ số thập phân.")
            : number;
    }

    private decimal? Number(string? name, string code)
    {
        var member = name is null ? this : Optional(name);
        switch (member?.Kind)
        {
            case null:
                return null;
            case JsonValueKind.Number when member.Value.Decimal() is { } number:
                return number;
            case JsonValueKind.Number:
                member.Value.Fault(code, "Số này quá lớn hoặc quá dài.");
                return null;
            case JsonValueKind.String:
                member.Value.Fault("E18", "Số đang ghi dưới dạng chữ; hãy bỏ dấu ngoặc kép.");
                return null;
            default:
                member.Value.Fault(code, "Chỗ này phải là số.");
                return null;
        }
    }

    private T? Refuse<T>(string code, string? name, string message)
        where T : struct
    {
        Fault(code, message, name);
        return null;
    }

    private IEnumerable<JsonPlace> Items(int most)
    {
        var length = value.GetArrayLength();
        if (length > most)
        {
            Fault("E00", $"Danh sách có {length} mục; nhiều nhất được {most}.");
        }

        for (var i = 0; i < Math.Min(length, most); i++)
        {
            yield return new JsonPlace(value[i], string.Create(CultureInfo.InvariantCulture, $"{Path}[{i}]"), errors);
        }
    }

    // A number of thousands of digits is refused by its length, before it is parsed.
    private decimal? Decimal() => value.GetRawText() is { Length: <= 64 } raw
        && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Raw()
    {
        try
        {
            return value.GetString()?.Normalize(NormalizationForm.FormC);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // Half of a surrogate pair, written as an escape.
            return null;
        }
    }
}
