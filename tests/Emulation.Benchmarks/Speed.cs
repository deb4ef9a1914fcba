using Emulation.Documents;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;

namespace Emulation.Benchmarks;

/// <summary>Reading and the whole check beside the floor, from 5 to 500 pages.</summary>
internal static class Speed
{
    private const double ReadAim = 2;
    private const double CheckAim = 6;
    private const double GrowthAim = 1.1;

    private static readonly (int Pages, int Rounds)[] Sizes = [(5, 21), (10, 21), (20, 21), (100, 11), (500, 5)];

    public static void Measure(Results results)
    {
        var parent = Extract(SyntheticPlan.Document(5, seed: 7));
        var read = new List<(double Pages, double Seconds)>();
        var check = new List<(double Pages, double Seconds)>();
        foreach (var (pages, rounds) in Harness.IsQuick ? Sizes[..2] : Sizes)
        {
            var document = SyntheticPlan.Document(pages, seed: pages);
            var times = Harness.Times(
                [
                    new("floor", () => Floor.Walk(document)),
                    new("XDocument.Load", () => Floor.Load(document)),
                    new("read", () => Read(document)),
                    new("read and check", () => Check(document, parent)),
                ],
                rounds);
            var tree = times["XDocument.Load"];

            results.Add($"{pages} pages: unzip and XmlReader (the floor)", times["floor"], tree, null);
            results.Add($"{pages} pages: XDocument.Load", tree, tree, null);
            results.Add($"{pages} pages: DocumentReader.Read", times["read"], tree, ReadAim);
            results.Add($"{pages} pages: read and check", times["read and check"], tree, CheckAim);
            read.Add((pages, times["read"].Median));
            check.Add((pages, times["read and check"].Median));
        }

        results.Add("growth of read with pages (exponent)", null, Exponent(read), GrowthAim);
        results.Add("growth of read and check with pages (exponent)", null, Exponent(check), GrowthAim);
        // Fixed costs flatten the whole fit; the last step shows what a long document would meet.
        results.Add("  of it from 100 to 500 pages", null, Exponent(check[^2..]), null);
    }

    private static RequirementSet Extract(byte[] parent)
    {
        try
        {
            return RequirementExtractor.Extract(DocumentReader.Read(new MemoryStream(parent, writable: false)), "parent:0");
        }
        catch (UnreadableDocumentException unreadable)
        {
            Console.Error.WriteLine($"parent: {unreadable.Message}");
            return new RequirementSet(new SourceDocument(null, null, null, null), [], []);
        }
    }

    private static int Read(byte[] document) => DocumentReader.Read(new MemoryStream(document, writable: false)).Blocks.Count;

    private static readonly RuleData Data = RuleDataReader.ReadShipped();

    private static int Check(byte[] document, RequirementSet parent)
    {
        var draft = DocumentReader.Read(new MemoryStream(document, writable: false));
        var report = PlanChecker.Check(draft, [parent], Data, new CheckOptions { Level = AdministrativeLevel.Commune, Staff = 180 });
        return report.Verdicts.Count + report.Findings.Count;
    }

    /// <summary>The slope of the least-squares line through the points on logarithmic axes: 1 is linear, 2 quadratic.</summary>
    private static double Exponent(List<(double Pages, double Seconds)> points)
    {
        var x = points.ConvertAll(static point => Math.Log(point.Pages));
        var y = points.ConvertAll(static point => Math.Log(point.Seconds));
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
