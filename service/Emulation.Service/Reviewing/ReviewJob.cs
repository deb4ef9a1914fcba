using System.Text.Json;
using Emulation.Documents;
using Emulation.Documents.Packages;
using Emulation.Documents.Reviewing;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Service.Reviewing;

/// <summary>The work of one review, from its files to its reports. What an earlier try has judged is not judged again.</summary>
internal static class ReviewJob
{
    /// <exception cref="UnreadableDocumentException">"review-running" while another process is at it; of a parent, whatever its reader refuses.</exception>
    public static ReviewCounts Run(ReviewCase review, RuleData data, int jobs, CancellationToken cancellation)
    {
        var record = review.Record;
        var basis = ReviewBasis.Of(
            [.. record.Parents.Select((_, index) => Read(review.Parent(index), file => ParentReader.Read(file, ParentIndex.Name(index), null, cancellation)))],
            record.HasUnits ? Read(review.Units, ExpectedUnits.Read) : [], record.Level, record.Date, Path.Combine(AppContext.BaseDirectory, "templates"));
        var files = ReviewFolder.Of(record.Files.Select((name, index) => (name, review.Draft(index))));
        review.CountFrom(0);
        new ReviewRun(basis, data).Run(files, review.Results, ReviewShard.Whole, jobs, (_, _) => review.CountOne(), cancellation);
        var report = ReviewResults.Merge(basis, review.Results);
        cancellation.ThrowIfCancellationRequested();
        var folder = ReviewFiles.WriteOwn(report, record.Date, review.Results);
        OutputFile.Write(review.Letters, output => ReviewFiles.BundleLetters(folder, output));
        OutputFile.Write(review.Copies, output => ReviewFiles.BundleCopies(folder, output));
        OutputFile.Write(review.Table, output => JsonSerializer.Serialize(output, ReviewTable.Of(report), ReviewCase.Json));
        return ReviewCounts.Of(report);
    }

    private static T Read<T>(string path, Func<Stream, T> read)
    {
        using var file = File.OpenRead(path);
        return read(file);
    }
}
