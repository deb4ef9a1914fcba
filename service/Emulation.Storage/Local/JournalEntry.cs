using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Storage.Local;

/// <summary>One line of the journal: the state that a document has from now on, and what must be done in the folder for it.</summary>
/// <param name="Document">Null only in the first line of a journal and in one that closes it in good order.</param>
/// <param name="Versions">Those that are new; all of them where <paramref name="IsWhole"/>.</param>
/// <param name="Deed">Null where the folder already is as it should be.</param>
internal sealed record JournalEntry(long Seq, LocalRecord? Document, IReadOnlyList<LocalVersion> Versions, bool IsWhole, FolderDeed? Deed)
{
    // The letters of a Vietnamese name stay letters: an administrator may have to read this file.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private const int SumLength = 16;

    /// <summary>In the first line: which library this is.</summary>
    public string? Birth { get; init; }

    public static JournalEntry Opening(string birth) => new(0, null, [], IsWhole: false, null) { Birth = birth };

    public static JournalEntry Closing(long seq) => new(seq, null, [], IsWhole: false, null);

    /// <summary>A document that never came to be, or is no longer kept.</summary>
    [JsonIgnore]
    public bool IsEnd => Document is not null && IsWhole && Versions.Count == 0;

    public byte[] ToLine()
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(this, Json);
        return [.. Sum(text), (byte)' ', .. text, (byte)'\n'];
    }

    /// <returns>Null for a line that was not written to its end.</returns>
    public static JournalEntry? FromLine(ReadOnlySpan<byte> line) =>
        line.Length > SumLength && line[..SumLength].SequenceEqual(Sum(line[(SumLength + 1)..])) ? JsonSerializer.Deserialize<JournalEntry>(line[(SumLength + 1)..], Json) : null;

    private static byte[] Sum(ReadOnlySpan<byte> text) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(text))[..SumLength]);
}

/// <summary>What is to be done in the folder.</summary>
/// <param name="From">Where the document stood, relative to the library, and null for one that did not.</param>
/// <param name="Before">The stamp of the file there.</param>
internal sealed record FolderDeed(string? From, FileStamp Before);
