using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Tests.Excel.Tables;

public sealed class UnitMemoryTests
{
    private static AllocationProblem Problem(string units) =>
        SampleProblem.Read("""{ "total": 12, "units":[""" + units + """], "categories":[{"id":"all","name":"Đại biểu"}], "attributes":[{"id":"nu","name":"Nữ","min":0,"shares":{"u1":0.5}}] }""");

    private static MemoryStream Filled(AllocationProblem problem)
    {
        var made = new MemoryStream();
        using var template = AllocationTemplate.For(problem);
        WorkbookFiller.Fill(template, problem, SampleProblem.Solved(problem), null, made, TestContext.Current.CancellationToken);
        return made;
    }

    [Fact]
    public void Units_keep_the_ids_they_were_filled_under_and_newcomers_get_their_own()
    {
        using var book = Filled(Problem("""{"id":"u1","name":"Thôn An","weight":2},{"id":"u2","name":"Thôn Bình","weight":1}"""));

        var recalled = UnitMemory.Recall(book, Problem("""{"id":"u1","name":"Thôn Mới","weight":3},{"id":"u2","name":"thôn an","weight":2},{"id":"u3","name":"Thôn Bình","weight":1}"""), TestContext.Current.CancellationToken);

        Assert.Equal([("u1-2", "Thôn Mới"), ("u1", "thôn an"), ("u2", "Thôn Bình")], recalled.Units.Select(static unit => (unit.Id, unit.Name)));
        Assert.Equal(0.5m, Assert.Single(recalled.Attributes).Shares["u1-2"]);
    }

    [Fact]
    public void A_workbook_that_was_never_filled_changes_nothing()
    {
        var problem = Problem("""{"id":"u1","name":"Thôn An","weight":2}""");
        using var template = AllocationTemplate.For(problem);

        Assert.Same(problem, UnitMemory.Recall(template, problem, TestContext.Current.CancellationToken));
    }
}
