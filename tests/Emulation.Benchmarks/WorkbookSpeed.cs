using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Benchmarks;

/// <summary>Filling a formatted template beside the least any writer must do: packing the same bytes.</summary>
internal static class WorkbookSpeed
{
    private const double FloorAim = 2;
    private const double MemoryAim = 100;
    private const double PeerAim = 0.1;

    public static void Measure(Results results)
    {
        var template = Template();
        var table = Table(3_321);
        var made = Fill(template, table);
        var parts = Parts(made);
        using var python = Peer.Python("write-sheet", "", "openpyxl", "python3-openpyxl");
        var times = Harness.Times(
            [
                new("floor", () => Pack(parts)),
                new("fill", () => Fill(template, table).Length),
                new("ClosedXML", () => ClosedXml(template, table)),
                new("openpyxl", python.Once),
            ],
            rounds: 5);
        results.Add("pack a filled workbook, 3,321 x 20 (the floor)", times["floor"], times["floor"], null);
        results.Add("fill 3,321 x 20 into a template", times["fill"], times["floor"], FloorAim);
        results.Add("  the same by ClosedXML 0.95.4", times["ClosedXML"], times["floor"], null);
        results.Add("  fill as a share of ClosedXML's time", times["fill"], times["ClosedXML"], PeerAim);
        results.Add("  the same rows written by openpyxl", times["openpyxl"], times["floor"], null, python.Note);
        Large(results, template);
    }

    // Rows put in below the sample row with its look, every cell set, formulas written: what a program on that library does.
    private static int ClosedXml(byte[] template, FillTable table)
    {
        using var book = new XLWorkbook(new MemoryStream(template));
        var sheet = book.Worksheet(1);
        sheet.Row(2).InsertRowsBelow(table.Units.Count - 1);
        for (var i = 0; i < table.Units.Count; i++)
        {
            var (unit, row) = (table.Units[i], sheet.Row(i + 2));
            if (i > 0)
            {
                for (var column = 1; column <= 20; column++)
                {
                    row.Cell(column).Style = sheet.Cell(2, column).Style;
                }
            }

            row.Cell(1).Value = i + 1;
            row.Cell(2).Value = unit.Id;
            row.Cell(3).Value = unit.Name;
            row.Cell(4).Value = unit.Weight;
            row.Cell(5).FormulaA1 = $"SUM(F{i + 2}:S{i + 2})";
            for (var category = 0; category < unit.Seats.Count; category++)
            {
                row.Cell(category + 6).Value = unit.Seats[category];
            }
        }

        using var output = new MemoryStream();
        book.SaveAs(output);
        return (int)output.Length;
    }

    private static void Large(Results results, byte[] template)
    {
        var large = Table(Harness.IsQuick ? 10_000 : 100_000);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                Thread.Sleep(5);
            }
        });
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        WorkbookFiller.Fill(new MemoryStream(template), large, null, Stream.Null, CancellationToken.None);
        var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
        stop.Cancel();
        watch.Wait();
        results.Add($"fill {large.Units.Count:N0} x 20: heap above the data (MB)", seconds, (most - before) / 1e6, MemoryAim);
    }

    private static byte[] Fill(byte[] template, FillTable table)
    {
        using var output = new MemoryStream();
        WorkbookFiller.Fill(new MemoryStream(template), table, null, output, CancellationToken.None);
        return output.ToArray();
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(static entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }

    private static int Pack(List<(string Name, byte[] Content)> parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return (int)output.Length;
    }

    // Two texts, a weight, a total with its formula, fourteen categories, a ratio and a note.
    private static FillTable Table(int units)
    {
        var random = new Random(units);
        return new FillTable
        {
            Units = [.. Enumerable.Range(0, units).Select(i =>
            {
                var seats = Enumerable.Range(0, 14).Select(_ => random.Next(0, 9)).ToList();
                return new FillUnit($"u{i}", $"Xã số {i} của tỉnh", random.Next(2_000, 60_000), null, seats, seats.Sum(), []);
            })],
            Categories = [.. Enumerable.Range(0, 14).Select(static i => new FillColumn($"c{i}", $"Thành phần thứ {i}"))],
        };
    }

    private static byte[] Template()
    {
        const string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string[] heading = ["TT", "Mã", "Đơn vị", "Dân số", "Tổng số đại biểu", .. Enumerable.Range(0, 14).Select(static i => $"Thành phần thứ {i}"), "Ghi chú"];
        string Row(int row, Func<int, string> cell) => $"<row r=\"{row}\">{string.Concat(Enumerable.Range(0, 20).Select(i => $"<c r=\"{(char)('A' + i)}{row}\" s=\"{(i < 3 ? 0 : 1)}\"{cell(i)}</c>"))}</row>";
        var sheet = $"<worksheet xmlns=\"{ns}\"><dimension ref=\"A1:T3\"/><sheetData>{Row(1, i => $" t=\"inlineStr\"><is><t>{heading[i]}</t></is>")}{Row(2, static i => i == 4 ? "><f>SUM(F2:S2)</f>" : ">")}{Row(3, static i => i == 2 ? " t=\"inlineStr\"><is><t>Tổng cộng</t></is>" : i is > 2 and < 19 ? $"><f>SUM({(char)('A' + i)}2:{(char)('A' + i)}2)</f>" : ">")}</sheetData><conditionalFormatting sqref=\"E2\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"greaterThan\"><formula>100</formula></cfRule></conditionalFormatting><dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"F2:S2\"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations></worksheet>";
        var parts = new List<(string Name, byte[] Content)>();
        void Add(string name, string content) => parts.Add((name, Encoding.UTF8.GetBytes(content)));
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{ns}\" xmlns:r=\"{links}\"><sheets><sheet name=\"PhanBo\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{links}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{links}/styles\" Target=\"styles.xml\"/></Relationships>");
        Add("xl/styles.xml", $"<styleSheet xmlns=\"{ns}\"><fonts count=\"1\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"/><xf numFmtId=\"3\" xfId=\"0\"/></cellXfs><dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs></styleSheet>");
        Add("xl/worksheets/sheet1.xml", sheet);
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }
}
