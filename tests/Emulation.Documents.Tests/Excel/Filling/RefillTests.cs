using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Filling;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel.Filling;

public sealed class RefillTests
{
    private const string Units = """{"id":"a","name":"Thôn An","weight":30},{"id":"b","name":"Thôn Bình","weight":20},{"id":"c","name":"Thôn Cát","weight":10}""";

    [Fact]
    public void Notes_stay_beside_their_units_when_units_are_renamed_moved_added_and_dropped()
    {
        var first = Fill(Plain(), Problem(Units), out _);
        var noted = WithNotes(first, (7, "an"), (8, "bình"), (9, "cát"));

        var again = Fill(noted, Problem("""{"id":"d","name":"Thôn Đông","weight":5},{"id":"c","name":"Thôn Cát","weight":10},{"id":"a","name":"Thôn An Mới","weight":30}"""), out var patch);

        var values = CalcProgram.Values(again);
        Assert.Equal(["Thôn Đông", "Thôn Cát", "Thôn An Mới", "Tổng cộng"], Enumerable.Range(7, 4).Select(row => values[$"B!B{row}"]));
        Assert.False(values.ContainsKey("B!E7"));
        Assert.Equal(["cát", "an"], [values["B!E8"], values["B!E9"]]);
        Assert.Equal(["Thôn Đông"], patch.Summary.Added);
        Assert.Equal(new RenamedUnit("a", "Thôn An", "Thôn An Mới"), Assert.Single(patch.Summary.Renamed));
        var removed = Assert.Single(patch.Summary.Removed);
        Assert.Equal(("Thôn Bình", 8), (removed.Unit, removed.Row));
        Assert.Equal(["Ghi chú: bình"], removed.Own);
        // What was written beside a unit that is gone is not lost either.
        Assert.Contains(values, static one => one.Key.StartsWith("Giải trình!", StringComparison.Ordinal) && one.Value == "Ghi chú: bình");
    }

    [Theory]
    [InlineData("""{"id":"A1","title":"kế hoạch số 12/KH-UBND"}""", """{"id":"A1","title":"kế hoạch số 13/KH-UBND"}""", null)]
    [InlineData("""{"id":"A1"}""", """{"id":"A2","title":"kế hoạch số 13/KH-UBND"}""", "theo kế hoạch có mã A1, lần này theo kế hoạch số 13/KH-UBND")]
    [InlineData("""{"title":"kế hoạch số 12/KH-UBND"}""", """{"id":"A2","title":"kế hoạch số 13/KH-UBND"}""", "theo kế hoạch số 12/KH-UBND, lần này")]
    [InlineData("""{"title":"kế hoạch số 12/KH-UBND"}""", """{"id":"A2"}""", null)]
    public void A_table_that_was_filled_for_another_plan_is_said_to_be(string first, string second, string? said)
    {
        var book = Fill(Plain(), Problem(Units, $", \"plan\":{first}"), out var patch);
        Assert.Empty(patch.Remarks);
        // A problem that names no plan does not make the workbook forget its own.
        book = Fill(book, Problem(Units), out patch);
        Assert.Empty(patch.Remarks);

        Fill(book, Problem(Units, $", \"plan\":{second}"), out patch);

        Assert.Equal(said is not null, patch.Remarks.Count == 1);
        Assert.All(patch.Remarks, remark => Assert.Contains(said!, remark, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_in_decomposed_letters_is_the_same_unit()
    {
        var first = WithNotes(Fill(Plain(), Problem(Units), out _), (8, "bình"));
        var decomposed = Units.Normalize(System.Text.NormalizationForm.FormD);

        Fill(first, Problem(decomposed), out var patch);

        Assert.Empty(patch.Summary.Added);
        Assert.Empty(patch.Summary.Removed);
    }

    [Fact]
    public void A_preview_writes_nothing_and_says_what_filling_writes()
    {
        var problem = Problem(Units);
        var preview = WorkbookFiller.Fill(new MemoryStream(Plain()), problem, SampleProblem.Solved(problem), null, null, TestContext.Current.CancellationToken);
        var made = CalcProgram.Values(Fill(Plain(), problem, out var patch));

        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(patch), System.Text.Json.JsonSerializer.Serialize(preview));
        Assert.Equal(new PatchOperation("insertRows", "B") { Row = 8, Count = 2, Like = 7 }, patch.Operations[0]);
        foreach (var write in patch.Operations.Where(static one => one is { Op: "write", Sheet: "B" }))
        {
            var start = Emulation.Documents.Excel.Formulas.CellRange.Parse(write.Range)!.Value;
            for (var i = 0; i < write.After!.Count; i++)
            {
                var place = "B!" + Emulation.Documents.Excel.Formulas.CellRange.Name(start.FirstRow, start.FirstColumn + i);
                var shown = write.After[i].Text ?? write.After[i].Number?.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(shown, made.GetValueOrDefault(place));
            }
        }
    }

    [Fact]
    public void Filling_again_changes_no_cell()
    {
        Fill(Fill(Plain(), Problem(Units), out _), Problem(Units), out var patch);

        Assert.Equal(0, patch.Summary.Cells);
        Assert.DoesNotContain(patch.Operations, static one => one.Sheet == "B");
    }

    [Fact]
    public void Filling_again_gives_the_same_bytes()
    {
        var once = Fill(Plain(), Problem(Units), out _);

        Assert.Equal(once, Fill(once, Problem(Units), out _));
    }

    [Fact]
    public void Blocks_are_numbered_in_Roman_and_subtotalled()
    {
        var template = new WorkbookFile().Sheet("B", Rows(["Bảng"], [], [], [], [], ["TT", "Đơn vị", "Tổng số đại biểu", "Ghi chú"], ["I", "Khối mẫu", 0], [1, "Đơn vị mẫu", 0], [null, "Cộng", "=SUM(C7:C8)"])).Bytes();
        var problem = Problem("""{"id":"a","name":"Thôn An","weight":30,"group":"t"},{"id":"p","name":"Phòng Nội vụ","weight":10,"group":"q"},{"id":"b","name":"Thôn Bình","weight":20,"group":"t"}""",
            """, "unitGroups":[{"id":"q","name":"Khối cơ quan"},{"id":"t","name":"Khối thôn"}]""");

        var made = Fill(template, problem, out var patch);

        var values = CalcProgram.Values(made);
        Assert.Equal(["I", "1", "II", "1", "2"], Enumerable.Range(7, 5).Select(row => values[$"B!A{row}"]));
        Assert.Equal(["Khối cơ quan", "Phòng Nội vụ", "Khối thôn", "Thôn An", "Thôn Bình", "Cộng"], Enumerable.Range(7, 6).Select(row => values[$"B!B{row}"]));
        Assert.Equal(["2", "2", "10", "6", "4", "12"], Enumerable.Range(7, 6).Select(row => values[$"B!C{row}"]));
        Assert.Single(patch.Remarks);
        var computed = CalcProgram.Recalculated(made);
        Assert.All(values, one => Assert.Equal(one.Value, computed.GetValueOrDefault(one.Key)));
    }

    [Fact]
    public void A_formula_that_comes_to_another_number_gives_way()
    {
        var template = new WorkbookFile().Sheet("B", Rows(["TT", "Đơn vị", "Tổng số đại biểu", "Ghi chú"], [1, "Mẫu", "=7+1"], [null, "Tổng cộng", "=SUM(C2:C2)"])).Bytes();

        var values = CalcProgram.Values(Fill(template, Problem(Units), out var patch));

        Assert.Equal(["6", "4", "2", "12"], Enumerable.Range(2, 4).Select(row => values[$"B!C{row}"]));
        Assert.Contains("Cột C", Assert.Single(patch.Remarks), StringComparison.Ordinal);
    }

    private static AllocationProblem Problem(string units, string more = "") => SampleProblem.Read($$"""{ "total": 12, "units":[{{units}}]{{more}} }""");

    private static byte[] Plain() => new WorkbookFile().Sheet("B", Rows(["BẢNG PHÂN BỔ"], [], [], [], [], ["TT", "Đơn vị", "Dân số", "Tổng số đại biểu", "Ghi chú"], [1, "Mẫu", 0, 0], [null, "Tổng cộng", "=SUM(C7:C7)", null])).Bytes();

    private static byte[] Fill(byte[] template, AllocationProblem problem, out WorkbookPatch patch)
    {
        using var output = new MemoryStream();
        patch = WorkbookFiller.Fill(new MemoryStream(template), problem, SampleProblem.Solved(problem), null, output, TestContext.Current.CancellationToken);
        WorkbookValidation.AssertClean(output.ToArray());
        return output.ToArray();
    }

    private static byte[] WithNotes(byte[] workbook, params (int Row, string Note)[] notes)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            using var reader = new StreamReader(entry.Open());
            var sheet = System.Xml.Linq.XDocument.Load(reader);
            reader.Dispose();
            foreach (var (row, note) in notes)
            {
                var place = $"E{row}";
                sheet.Descendants().First(element => element.Name.LocalName == "row" && element.Attribute("r")!.Value == row.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    .Add(System.Xml.Linq.XElement.Parse($"<c xmlns=\"{Ns}\" r=\"{place}\" t=\"inlineStr\"><is><t>{note}</t></is></c>"));
            }

            using var written = entry.Open();
            written.SetLength(0);
            sheet.Save(written);
        }

        return stream.ToArray();
    }
}
