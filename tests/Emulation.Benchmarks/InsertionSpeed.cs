using System.IO.Compression;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;

namespace Emulation.Benchmarks;

/// <summary>A section inserted beside the least that any writer must do: unpack every part and pack it again.</summary>
internal static class InsertionSpeed
{
    private const double Aim = 2;

    private static readonly (int Pages, int Rounds)[] Sizes = [(5, 21), (100, 11)];

    public static void Measure(Results results)
    {
        var section = StandardSection.Compose(SectionCatalogue.Find("budget")!, null, null, new TemplateFolder());
        foreach (var (pages, rounds) in Sizes)
        {
            var document = SyntheticPlan.Document(pages, seed: pages);
            var medians = Harness.Medians([new("copy", () => Copy(document)), new("insert", () => Insert(document, section))], rounds);
            results.Add($"{pages} pages: package copied part by part", medians["copy"], 1, null);
            results.Add($"{pages} pages: section inserted", medians["insert"], medians["insert"] / medians["copy"], Aim);
        }
    }

    private static int Copy(byte[] document)
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(document, writable: false)))
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var input = entry.Open();
                using var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open();
                input.CopyTo(copy);
            }
        }

        return (int)output.Length;
    }

    private static int Insert(byte[] document, StandardSection section)
    {
        using var output = new MemoryStream();
        var outcome = SectionInsertion.Insert(new MemoryStream(document, writable: false), new MemoryStream(section.Content, writable: false),
            new SectionRequest(section.Key, section.Template, new InsertionPlace.Belonging()), output);
        return (int)output.Length + (int)outcome.Status;
    }
}
