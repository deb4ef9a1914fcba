using System.IO.Compression;
using Emulation.Documents;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Checking;
using Emulation.Plans.Drafting;

namespace Emulation.Benchmarks;

/// <summary>Writing into a Word file beside copying it: unpacking each part and packing it again.</summary>
internal static class WritingSpeed
{
    private const double WriteAim = 2;

    public static void Measure(Results results)
    {
        var document = SyntheticPlan.Document(10, seed: 10);
        var text = DocumentReader.Read(new MemoryStream(document, writable: false));
        var report = PlanChecker.Check(text, [], RuleDataReader.ReadShipped(), new CheckOptions());
        var result = new CheckedPlan("ke-hoach.docx", text, report, [], new DateOnly(2025, 8, 1));
        var section = StandardSection.Compose(SectionCatalogue.Find("budget")!, null, null, new TemplateFolder());
        var medians = Harness.Medians(
            [
                new("copy", () => Copy(document)),
                new("comments", () => Written(output => CommentedDraft.Write(new MemoryStream(document, writable: false), result, output))),
                new("fixes", () => Written(output => FixedDraft.Write(new MemoryStream(document, writable: false), report.Findings, result.Date, output))),
                new("section", () => Written(output => SectionInsertion.Insert(new MemoryStream(document, writable: false), new MemoryStream(section.Content, writable: false),
                    new SectionRequest(section.Key, section.Template, new InsertionPlace.Belonging()), output))),
            ],
            rounds: 21);
        var copy = medians["copy"];
        results.Add("10 pages: copying the package", copy, 1, null);
        results.Add($"10 pages: {report.Findings.Count} findings as comments (ratio to copying)", medians["comments"], medians["comments"] / copy, WriteAim);
        results.Add("10 pages: sure fixes as tracked changes (ratio to copying)", medians["fixes"], medians["fixes"] / copy, null);
        results.Add("10 pages: a section inserted (ratio to copying)", medians["section"], medians["section"] / copy, WriteAim);
    }

    private static int Copy(byte[] document)
    {
        using var copied = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(document, writable: false)))
        using (var to = new ZipArchive(copied, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                using var content = part.Open();
                using var written = to.CreateEntry(part.FullName, CompressionLevel.Optimal).Open();
                content.CopyTo(written);
            }
        }

        return (int)copied.Length;
    }

    private static int Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return (int)output.Length;
    }
}
