using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Tests.Problems;

public sealed class ProblemReaderTests
{
    [Theory]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": -1 }] }""", "E01", "units[0].weight")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a" }] }""", "E01", "units[0].weight")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1e400 }] }""", "E01", "units[0].weight")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "min": 1.5 }] }""", "E01", "units[0].min")]
    [InlineData("""{ "total": 99999999999, "units": [{ "id": "a", "weight": 1 }] }""", "E01", "total")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": "12" }] }""", "E18", "units[0].weight")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "min": 3, "max": 2 }] }""", "E02", "units[0]")]
    [InlineData("""{ "total": { "min": 6, "max": 5 }, "units": [{ "id": "a", "weight": 1 }] }""", "E02", "total")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1 }, { "id": "A", "weight": 1 }] }""", "E07", "units[1].id")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "name": "Hòa", "weight": 1 }, { "id": "b", "name": "Ho\u0300a", "weight": 1 }] }""", "E07", "units[1].name")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "group": "x" }] }""", "E00", "units[0].group")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1 }], "unitGroups": [{ "id": "g", "parent": "h" }, { "id": "h", "parent": "g" }] }""", "E08", "unitGroups[0].parent")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "maxPercent": 30 }] }""", "E17", "percentBase")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1 }], "method": "best" }""", "E00", "method")]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1 }], "colour": 1 }""", "E00", "")]
    [InlineData("""{ "total": 5, "total": 6, "units": [{ "id": "a", "weight": 1 }] }""", "E00", "total")]
    [InlineData("""{ "total": 5, "units": [{ "id": "\uD800", "weight": 1 }] }""", "E00", "units[0].id")]
    [InlineData("""{ "total": 5, "units": [ """, "E00", "dòng 1, cột 26")]
    [InlineData("[]", "E00", "")]
    public void A_fault_is_named_with_its_place(string json, string code, string place)
    {
        var reading = Sample.Read(json);

        Assert.Null(reading.Problem);
        Assert.Contains(reading.Errors, error => error.Code == code && error.Place == place && error.Message.Length > 10);
    }

    [Fact]
    public void The_plan_it_was_read_from_is_kept()
    {
        var problem = Sample.Parse("""{ "plan": { "id": "A1", "title": "kế hoạch số 12/KH-UBND" }, "total": 1, "units": [{ "id": "a", "weight": 1 }] }""");

        Assert.Equal(new PlanReference("A1", "kế hoạch số 12/KH-UBND"), problem.Plan);
        Assert.Equal(problem.Plan, ProblemReader.Read(ProblemWriter.Write(problem)).Problem!.Plan);
    }

    [Fact]
    public void Every_fault_is_listed_not_only_the_first() =>
        Assert.Equal(2, Sample.Read("""{ "total": 5, "units": [{ "id": "a", "weight": "1" }, { "id": "b", "weight": -1 }] }""").Errors.Count);

    [Fact]
    public void A_name_that_is_a_formula_is_text() =>
        Assert.Equal("=HYPERLINK(\"http://x\")", Sample.Parse("""{ "total": 1, "units": [{ "id": "a", "name": "=HYPERLINK(\"http://x\")", "weight": 1 }] }""").Units[0].Name);

    [Fact]
    public void A_number_of_a_million_digits_is_refused_quickly()
    {
        var reading = Sample.Read($$"""{ "total": 5, "units": [{ "id": "a", "weight": {{new string('9', 1_000_000)}} }] }""");

        Assert.Equal("E01", Assert.Single(reading.Errors).Code);
    }

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Equal("E00", Assert.Single(Sample.Read(new string('[', 100_000)).Errors).Code);
}
