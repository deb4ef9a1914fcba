using System.IO.Compression;
using Emulation.Documents;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Insertion;
using Emulation.Documents.Word.Papers;
using Emulation.Plans.Checking;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Rules.Data;

namespace Emulation.Benchmarks;

/// <summary>Writing into a Word file beside copying it: unpacking each part and packing it again.</summary>
internal static class WritingSpeed
{
    private const double WriteAim = 2;
    private const double DraftAim = 3;
    private const double FlatAim = 1.2;

    private static readonly Lazy<RuleData> Rules = new(RuleDataReader.ReadShipped);

    private static readonly PlanFacts Facts = new()
    {
        Unit = new UnitFacts(UnitKind.Xa, "Tân Phú", "tỉnh Bình Minh"),
        Event = new EventFacts
        {
            Form = "Hội nghị điển hình tiên tiến", Ordinal = 1, Period = "2025-2030", Review = "2020-2025", Date = new DateOnly(2025, 8, 22), Session = "morning", Venue = "Hội trường trung tâm",
        },
        Delegates = new DelegateFacts { Total = 150, Lines = [new DelegateLine("Thường trực Đảng ủy", 2, null)] },
        Issue = new IssueFacts(new DateOnly(2025, 7, 28), "Tân Phú"),
        Signer = new SignerFacts("Nguyễn Văn A", SignerTitle.Chairman),
    };

    public static void Measure(Results results)
    {
        var document = SyntheticPlan.Document(10, seed: 10);
        var text = DocumentReader.Read(new MemoryStream(document, writable: false));
        var report = PlanChecker.Check(text, [], RuleDataReader.ReadShipped(), new CheckOptions());
        var result = new CheckedPlan("ke-hoach.docx", text, report, [], new DateOnly(2025, 8, 1));
        var section = StandardSection.Compose(SectionCatalogue.Find("budget")!, null, null, new TemplateFolder());
        var times = Harness.Times(
            [
                new("copy", () => Copy(document)),
                new("comments", () => Written(output => CommentedDraft.Write(new MemoryStream(document, writable: false), result, output))),
                new("fixes", () => Written(output => FixedDraft.Write(new MemoryStream(document, writable: false), report.Findings, result.Date, output))),
                new("section", () => Written(output => SectionInsertion.Insert(new MemoryStream(document, writable: false), new MemoryStream(section.Content, writable: false),
                    section.Request(new InsertionPlace.Belonging()), output))),
            ],
            rounds: 21);
        var copy = times["copy"];
        results.Add("10 pages: copying the package", copy, copy, null);
        results.Add($"10 pages: {report.Findings.Count} findings as comments (ratio to copying)", times["comments"], copy, WriteAim);
        results.Add("10 pages: sure fixes as tracked changes (ratio to copying)", times["fixes"], copy, null);
        results.Add("10 pages: a section inserted (ratio to copying)", times["section"], copy, WriteAim);
        MeasureDrafting(results);
    }

    // A plan of all sections and annexes beside packing the parts it consists of, and what each invitation of a long list costs beside one of a short list.
    private static void MeasureDrafting(Results results)
    {
        var (brief, templates) = (PlanDraft.Of(Facts, null), new TemplateFolder());
        byte[] Plan() => Bytes(output => new PlanAssembler(PlanDraft.Of(Facts, null), templates).Write(output));
        int Invitations(int count) => Bytes(output => PaperAssembler.Write(PaperCatalogue.All[0], new PaperBrief(brief.Brief, [.. Enumerable.Range(0, count).Select(static i => new Invitee(i, null, $"Nguyễn Văn {i}", "Trưởng thôn", "thôn Hà"))]), templates, output)).Length;
        var plan = Plan();
        var times = Harness.Times(
            [
                new("zip", () => Copy(plan)),
                new("plan", () => Plan().Length),
                new("checked", () => Written(output => PlanDrafter.Write(Facts, null, Rules.Value, templates, null, output))),
                new("100", () => Invitations(100)),
                new("1000", () => Invitations(1000)),
            ],
            rounds: 11);
        results.Add("a complete plan: copying its package", times["zip"], times["zip"], null);
        results.Add("a complete plan drafted (ratio to copying)", times["plan"], times["zip"], DraftAim);
        results.Add("a complete plan drafted and checked (ratio to copying)", times["checked"], times["zip"], null);
        results.Add("1,000 invitations: each beside each of 100", times["1000"].Median, times["1000"].Over(times["100"]).Median / 10, FlatAim);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
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
