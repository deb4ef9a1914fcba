using System.Text;
using System.Text.Json;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Tests;

public sealed class ParentReaderTests
{
    private const string Cap = """
        {"id":"c1","kind":"delegate_cap","level":"commune","modality":"must","binds":"subordinates","status":"confirmed",
         "value":{"op":"<=","count":150,"scope":null},"quote":"Không quá 150 đại biểu","location":{"document":"parent:0","path":"II.2","paragraph":12,"start":0,"length":22}}
        """;

    private static RequirementSet Read(string json, string document = "parent:0", AdministrativeLevel? level = null) =>
        ParentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), document, level, TestContext.Current.CancellationToken);

    private static string Set(params string[] requirements) => $$"""{"document":{},"requirements":[{{string.Join(",", requirements)}}],"unparsed":[]}""";

    [Fact]
    public void Edited_requirements_are_read_back_as_they_were_written()
    {
        var first = Read(Set(Cap));

        var again = Read(JsonSerializer.Serialize(first, PlanJson.Options));

        Assert.Equal(JsonSerializer.Serialize(first, PlanJson.Options), JsonSerializer.Serialize(again, PlanJson.Options));
        Assert.Equal(new DelegateCapValue(Comparison.AtMost, 150, null), again.Requirements[0].Value);
    }

    [Fact]
    public void Json_is_recognised_behind_a_byte_order_mark_and_white_space() => Assert.Single(Read("\uFEFF \r\n\t" + Set(Cap)).Requirements);

    [Fact]
    public void Locations_name_the_parent_by_the_place_it_was_given_in()
    {
        var set = Read(Set(Cap)[..^3] + """[{"cue":"phải","quote":"phải","location":{"document":"parent:0","path":"I","paragraph":1,"start":0,"length":4}}]}""", "parent:2");

        Assert.Equal("parent:2", set.Requirements[0].Location.Document);
        Assert.Equal("parent:2", set.Unparsed[0].Location.Document);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(AdministrativeLevel.Commune, 1)]
    [InlineData(AdministrativeLevel.Province, 0)]
    public void A_level_keeps_what_binds_it(AdministrativeLevel? level, int kept) => Assert.Equal(kept, Read(Set(Cap), level: level).Requirements.Count);

    [Fact]
    public void What_an_officer_adds_needs_no_id_and_no_place()
    {
        var added = Assert.Single(Read(Set("""{"kind":"venue","value":{"place":"Hội trường Ủy ban"}}""")).Requirements);

        Assert.Equal(RequirementStatus.Added, added.Status);
        Assert.Empty(added.Quote);
    }

    [Fact]
    public void Rejected_requirements_are_kept_for_the_officer_to_see() =>
        Assert.Equal(RequirementStatus.Rejected, Assert.Single(Read(Set(Cap.Replace("confirmed", "rejected", StringComparison.Ordinal))).Requirements).Status);

    [Theory]
    [InlineData("{\n \"requirements\": [,]\n}", "dòng 2, cột 19")]
    [InlineData("{\"requirements\": [", "dòng 1, cột 19")]
    [InlineData("{\"ghi chú\": \"ợ\" x", "dòng 1, cột 17")]
    [InlineData("{}", "dòng 1, cột 1")]
    [InlineData("{\"requirements\": {}}", "dòng 1, cột 18")]
    [InlineData("{\"requirements\": [\n 7]}", "dòng 2, cột 2")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"tiệc\",\"value\":{}}]}", "dòng 2, cột 2")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"agenda_item\",\"value\":{}}]}", "dòng 2, cột 2")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"agenda_item\",\"value\":{\"items\":null}}]}", "dòng 2, cột 33")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"delegate_cap\",\"value\":{\"op\":\"<<\",\"count\":1}}]}", "dòng 2, cột 34")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"venue\",\"value\":{\"place\":\"x\"},\"quote\":[null]}]}", "dòng 2, cột 2")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"venue\",\"value\":{\"place\":\"x\"},\"id\":7}]}", "dòng 2, cột 2")]
    [InlineData("{\"requirements\": [\n {\"kind\":\"venue\",\"kind\":\"form\",\"value\":{\"place\":\"x\"}}]}", "dòng 2, cột 2")]
    public void A_mistake_made_while_editing_is_shown_at_its_line_and_column(string json, string place)
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() => Read(json));

        Assert.Equal("bad-json", wrong.Code);
        Assert.Equal(place, wrong.Place);
        Assert.EndsWith($"({place}).", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_member_is_answered_with_the_members_its_kind_has() =>
        Assert.Contains("cần: items", Assert.Throws<UnreadableDocumentException>(() => Read(Set("""{"kind":"agenda_item","value":{}}"""))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_kind_nobody_knows_is_named() =>
        Assert.Contains("\"tiệc\"", Assert.Throws<UnreadableDocumentException>(() => Read(Set("""{"kind":"tiệc","value":{}}"""))).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_that_nests_without_end_is_refused()
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() => Read("{\"a\":" + new string('[', 100_000)));

        Assert.Equal("bad-json", wrong.Code);
    }

    [Fact]
    public void Anything_else_goes_to_the_document_reader()
    {
        byte[] noise = [0x00, 0x01, 0x02, 0x7b, 0x00];

        var wrong = Assert.Throws<UnreadableDocumentException>(() => ParentReader.Read(new MemoryStream(noise), "parent:0", cancellation: TestContext.Current.CancellationToken));

        Assert.NotEqual("bad-json", wrong.Code);
    }
}
