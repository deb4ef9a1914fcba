using Emulation.Documents.Excel.Filling;

namespace Emulation.Documents.Tests.Excel.Filling;

public sealed class AllocationTemplateTests
{
    public static TheoryData<string> Problems =>
    [
        """{ "total": 9, "units":[{"id":"a","name":"Thôn An","weight":1}] }""",
        """{ "total": 9, "units":[{"id":"a","name":"Thôn An","weight":1},{"id":"b","name":"Thôn Bình","weight":2}], "attributes":[{"id":"nu","name":"Nữ","min":1}] }""",
        """{ "total": {"min":8,"max":12}, "percentBase":"total", "units":[{"id":"a","name":"Thôn An","weight":1},{"id":"b","name":"Thôn Bình","weight":2.5}], "categories":[{"id":"k","name":"Khách mời","weight":3,"maxPercent":33.3},{"id":"l","name":"Lãnh đạo","weight":1},{"id":"d","name":"Điển hình","weight":7}], "attributes":[{"id":"nu","name":"Nữ","min":1},{"id":"dt","name":"Dân tộc thiểu số","min":1}] }""",
    ];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Our_template_has_a_column_for_everything_and_computes_what_it_shows(string json)
    {
        var problem = SampleProblem.Read(json);
        using var template = AllocationTemplate.For(problem);
        using var made = new MemoryStream();
        var patch = WorkbookFiller.Fill(template, problem, SampleProblem.Solved(problem), null, made, TestContext.Current.CancellationToken);

        Assert.Empty(patch.Mapping.Missing);
        Assert.Empty(patch.Mapping.Own);
        Assert.Empty(patch.Remarks);
        WorkbookValidation.AssertClean(made.ToArray());
        var written = CalcProgram.Values(made.ToArray());
        var computed = CalcProgram.Recalculated(made.ToArray());
        Assert.All(written, one => Assert.Equal(one.Value, computed.GetValueOrDefault(one.Key)));
    }

    [Theory]
    [InlineData("allocation")]
    [InlineData("delegate-list")]
    [InlineData("award-list")]
    [InlineData("cost-estimate")]
    [InlineData("task-table")]
    public void A_template_that_ships_is_valid_and_its_totals_are_right(string name)
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "workbooks", name + ".xlsx"));

        WorkbookValidation.AssertClean(file);
        var written = CalcProgram.Values(file);
        var computed = CalcProgram.Recalculated(file);
        Assert.All(written, one => Assert.Equal(one.Value, computed.GetValueOrDefault(one.Key)));
        Assert.Contains(written, static one => one.Value == "NGƯỜI LẬP BIỂU");
    }
}
