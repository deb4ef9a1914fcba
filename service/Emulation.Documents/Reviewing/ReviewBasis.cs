using System.Security.Cryptography;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Reviewing;

/// <summary>Căn cứ của đợt rà soát: what every file is judged by. All shards of one review have the same.</summary>
/// <param name="Parents">Their requirements, read once.</param>
/// <param name="Expected">Names of the units that were to send a plan; empty where nobody said.</param>
/// <param name="Print">A hash of all that a result rests on besides the file: parents, rules, words, options, program.</param>
public sealed record ReviewBasis(IReadOnlyList<RequirementSet> Parents, IReadOnlyList<string> Expected, AdministrativeLevel? Level, DateOnly? Date, string Print)
{
    /// <summary>Whether each draft comes back with its findings as comments.</summary>
    public bool IsCommented { get; init; } = true;

    private const string Name = "can-cu.json";

    /// <param name="templates">The folder that the rule data was read from.</param>
    public static ReviewBasis Of(IReadOnlyList<RequirementSet> parents, IReadOnlyList<string> expected, AdministrativeLevel? level, DateOnly? date, string templates, bool isCommented = true)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new { parents, level, date, isCommented }, ReviewJson.Line));
        hash.AppendData(typeof(RuleCatalogue).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(ReviewBasis).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var file in RuleDataReader.Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(templates, folder), "*.yaml").Order(StringComparer.Ordinal)))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return new ReviewBasis(parents, expected, level, date, Convert.ToHexStringLower(hash.GetHashAndReset())[..32]) { IsCommented = isCommented };
    }

    public CheckOptions Options => new() { Level = Level, Date = Date, Status = DocumentStatus.Draft };

    /// <summary>Writes what is judged by into the folder of results, or sees that it is the same as what is there.</summary>
    /// <exception cref="UnreadableDocumentException">"other-review": the folder holds the results of another review.</exception>
    public void Keep(string folder)
    {
        var path = Path.Combine(folder, Name);
        var mine = JsonSerializer.SerializeToUtf8Bytes(this, ReviewJson.Line);
        if (File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(mine) && Read(folder) is var other && (other.Parents.Count != Parents.Count || !Same(other)))
        {
            throw new UnreadableDocumentException("other-review", "Thư mục kết quả đang giữ một đợt rà soát theo văn bản cấp trên khác; hãy chọn thư mục khác hoặc xóa thư mục cũ.");
        }

        OutputFile.Write(path, output => output.Write(mine));
    }

    /// <exception cref="UnreadableDocumentException">"no-review": nothing was reviewed into this folder.</exception>
    public static ReviewBasis Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            return JsonSerializer.Deserialize<ReviewBasis>(File.ReadAllBytes(path), ReviewJson.Line)!;
        }
        catch (Exception failure) when (failure is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException("no-review", "Thư mục này không có kết quả rà soát; hãy chạy lệnh review trước.", failure);
        }
    }

    // The same parents judged by a newer program are the same review, whose results are then made anew.
    private bool Same(ReviewBasis other) => Parents.Zip(other.Parents).All(static pair => pair.First.Document == pair.Second.Document);
}
