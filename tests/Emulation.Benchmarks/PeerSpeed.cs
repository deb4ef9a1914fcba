using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Documents;

namespace Emulation.Benchmarks;

/// <summary>Every paragraph and table of a plan of ten pages, by us and by others; ours resolves labels and formats too.</summary>
internal static class PeerSpeed
{
    public static void Measure(Results results)
    {
        var document = SyntheticPlan.Document(10, seed: 10);
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, document);
        using var python = Peer.Python("read-docx", path, "python-docx", "python3-docx");
        using var node = Peer.Node("read-docx", path, "mammoth");
        var times = Harness.Times(
            [
                new("ours", () => DocumentReader.Read(new MemoryStream(document, writable: false)).Blocks.Sum(static block => block.Text.Length)),
                new("SDK", () => Sdk(document)),
                new("python", python.Once),
                new("node", node.Once),
            ],
            rounds: 11);
        File.Delete(path);
        results.Add("10 pages: paragraphs and tables by DocumentReader", times["ours"], times["ours"], null);
        results.Add("  by the Open XML SDK", times["SDK"], times["ours"], null, "peer");
        results.Add("  by python-docx", times["python"], times["ours"], null, python.Note);
        results.Add("  by mammoth", times["node"], times["ours"], null, node.Note);
    }

    private static int Sdk(byte[] document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(document, writable: false), isEditable: false);
        return file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Sum(static paragraph => paragraph.InnerText.Length);
    }
}
