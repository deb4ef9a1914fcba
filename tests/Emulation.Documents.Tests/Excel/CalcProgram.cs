using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Emulation.Documents.Tests.Excel;

/// <summary>LibreOffice as a second reader of workbooks: it computes every formula anew and says what it got.</summary>
internal static class CalcProgram
{
    /// <summary>The values of every cell of every sheet, by "sheet!A1", after recalculation.</summary>
    public static Dictionary<string, string> Recalculated(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("emulation-calc-");
        try
        {
            var path = Path.Combine(folder.FullName, "in.xlsx");
            File.WriteAllBytes(path, WithoutCache(workbook));
            var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", Path.Combine(folder.FullName, "out"), path })
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            if (!process.WaitForExit(TimeSpan.FromSeconds(180)))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("LibreOffice did not end");
            }

            return Values(File.ReadAllBytes(Path.Combine(folder.FullName, "out", "in.xlsx")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static Dictionary<string, string> Values(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        XDocument? Load(string part)
        {
            using var stream = zip.GetEntry(part)?.Open();
            return stream is null ? null : XDocument.Load(stream);
        }

        XNamespace ns = WorkbookFile.Ns;
        XNamespace links = WorkbookFile.Links;
        var shared = Load("xl/sharedStrings.xml")?.Root!.Elements(ns + "si").Select(si => string.Concat(si.Descendants(ns + "t").Select(static t => t.Value))).ToList() ?? [];
        var targets = Load("xl/_rels/workbook.xml.rels")!.Root!.Elements().ToDictionary(static link => link.Attribute("Id")!.Value, static link => link.Attribute("Target")!.Value);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in Load("xl/workbook.xml")!.Descendants(ns + "sheet"))
        {
            var target = targets[sheet.Attribute(links + "id")!.Value];
            foreach (var cell in Load(target.StartsWith('/') ? target[1..] : "xl/" + target)!.Descendants(ns + "c"))
            {
                var value = cell.Element(ns + "v")?.Value;
                var text = cell.Attribute("t")?.Value switch
                {
                    "s" => shared[int.Parse(value!, System.Globalization.CultureInfo.InvariantCulture)],
                    "inlineStr" => string.Concat(cell.Descendants(ns + "t").Select(static t => t.Value)),
                    _ => value,
                };
                if (text is not null)
                {
                    values.Add($"{sheet.Attribute("name")!.Value}!{cell.Attribute("r")!.Value}", text.Replace("_x005F_", "_", StringComparison.Ordinal));
                }
            }
        }

        return values;
    }

    // LibreOffice trusts cached results of files it did not write unless there are none.
    private static byte[] WithoutCache(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(static entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                XDocument sheet;
                using (var content = entry.Open())
                {
                    sheet = XDocument.Load(content, LoadOptions.PreserveWhitespace);
                }

                XNamespace ns = WorkbookFile.Ns;
                sheet.Descendants(ns + "c").Where(cell => cell.Element(ns + "f") is not null).Elements(ns + "v").ToList().ForEach(static v => v.Remove());
                using var written = entry.Open();
                written.SetLength(0);
                sheet.Save(written, SaveOptions.DisableFormatting);
            }
        }

        return stream.ToArray();
    }
}
