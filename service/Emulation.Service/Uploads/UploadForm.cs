using System.Globalization;
using Emulation.Service.Problems;

namespace Emulation.Service.Uploads;

/// <summary>The files and fields of one multipart request, each complaint naming the field it is about.</summary>
internal sealed class UploadForm
{
    private readonly IFormCollection _form;

    private UploadForm(IFormCollection form) => _form = form;

    /// <exception cref="ProblemException">400, 413 or 415.</exception>
    public static async Task<UploadForm> ReadAsync(HttpRequest request, IReadOnlyList<string> files, IReadOnlyList<string> fields, CancellationToken cancellation)
    {
        if (request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw ProblemAnswers.ForStatus(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await ReadBodyAsync(request, cancellation);
        RefuseUnknown(form.Files.Select(static file => file.Name), files, "tệp");
        RefuseUnknown(form.Keys, fields, "trường");
        return new UploadForm(form);
    }

    public UploadedFile Required(string name) => Optional(name)
        ?? throw new ProblemException(StatusCodes.Status400BadRequest, "missing-file", $"Thiếu tệp \"{name}\".") { Place = name };

    public UploadedFile? Optional(string name) => _form.Files.GetFiles(name) switch
    {
        [] => null,
        [var only] => new UploadedFile(only),
        _ => throw new ProblemException(StatusCodes.Status400BadRequest, "too-many-files", $"Chỉ được gửi một tệp \"{name}\".") { Place = name },
    };

    public IReadOnlyList<UploadedFile> Many(string name) => [.. _form.Files.GetFiles(name).Select(static file => new UploadedFile(file))];

    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Parsed<T>(name, $"dùng một trong: {string.Join(", ", words.Keys)}", text => words.TryGetValue(text, out var value) ? value : null);

    public int? Count(string name) => Parsed<int>(name, "dùng số nguyên từ 0 trở lên",
        static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null);

    public string? Text(string name) => Parsed<ReadOnlyMemory<char>>(name, "dùng một giá trị", static text => text.AsMemory()) is { } text ? text.ToString() : null;

    /// <summary>A field that may be repeated; blank ones are left out.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. _form[name].OfType<string>().Where(static text => text.Length > 0)];

    public DateOnly? Date(string name) => Parsed<DateOnly>(name, "dùng ngày dạng 2025-08-22",
        static text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null);

    private static async Task<IFormCollection> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (Exception broken) when (broken is InvalidDataException || broken is IOException and not BadHttpRequestException && !cancellation.IsCancellationRequested)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "bad-form", "Dữ liệu gửi lên bị cắt ngang hoặc không đúng dạng multipart/form-data.", broken);
        }
    }

    private static void RefuseUnknown(IEnumerable<string> sent, IReadOnlyList<string> known, string what)
    {
        if (sent.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "unknown-field", $"Không có {what} \"{unknown}\"; các {what} được nhận: {string.Join(", ", known)}.")
            {
                Place = unknown,
            };
        }
    }

    // A form sends a field left blank as an empty value.
    private T? Parsed<T>(string name, string right, Func<string, T?> parse)
        where T : struct
    {
        var values = _form[name];
        if (values.Count == 0 || values is [null or ""])
        {
            return null;
        }

        return (values is [{ } text] ? parse(text) : null)
            ?? throw new ProblemException(StatusCodes.Status400BadRequest, "bad-value", $"\"{name}\" không nhận \"{values}\"; {right}.") { Place = name };
    }
}
