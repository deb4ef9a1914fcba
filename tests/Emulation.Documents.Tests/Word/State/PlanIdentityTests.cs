using System.Text;
using Emulation.Documents.Tests.Excel;
using Emulation.Documents.Word.State;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.State;

public sealed class PlanIdentityTests
{
    private const string Id = "3F2504E0-4F89-41D3-9A0C-0305E82C3301";

    [Theory]
    [InlineData(Id, Id)]
    [InlineData("3f2504e0-4f89-41d3-9a0c-0305e82c3301", Id)]
    [InlineData("=cmd|' /C calc'!A0", null)]
    [InlineData("", null)]
    public void The_problem_names_the_plan_by_the_id_in_its_file(string kept, string? known)
    {
        var plan = WordFile.Of(Para("Nội dung")).Part("customXml/item1.xml", $"""<plan xmlns="urn:emulation-office:plan:1" id="{kept}" version="1"/>""").Link("rId20", "customXml", "../customXml/item1.xml").Bytes();
        var problem = SampleProblem.Read("""{ "total": 2, "units":[{"id":"a","name":"Thôn An","weight":1}], "plan":{"title":"kế hoạch số 12/KH-UBND"} }""");

        var noted = PlanIdentity.Note(problem, new MemoryStream(plan), TestContext.Current.CancellationToken);

        Assert.Equal((known, "kế hoạch số 12/KH-UBND"), (noted.Plan!.Id, noted.Plan.Title));
    }

    [Fact]
    public void A_plan_that_is_no_Word_file_keeps_none()
    {
        var problem = SampleProblem.Read("""{ "total": 2, "units":[{"id":"a","name":"Thôn An","weight":1}] }""");

        Assert.Same(problem, PlanIdentity.Note(problem, new MemoryStream(Encoding.UTF8.GetBytes("KẾ HOẠCH")), TestContext.Current.CancellationToken));
    }
}
