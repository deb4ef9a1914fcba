using System.Text;
using Emulation.Documents.Facts;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Tests.Facts;

public sealed class FactsReaderTests
{
    private static PlanFacts Read(string yaml) => FactsReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)));

    [Fact]
    public void A_whole_facts_file_is_read()
    {
        var facts = Read("""
            unit: { kind: xa, name: Tân Phú, province: tỉnh Bình Minh }
            level: commune
            staff: 180
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-08-22, session: morning, venue: Hội trường UBND xã }
            delegates: { min: 120, max: 150, lines: [{ name: Thường trực Đảng ủy, seats: 2, group: leaders }] }
            issue: { date: 2025-07-28, place: Tân Phú }
            signer: { name: Nguyễn Văn A, title: chairman }
            tasks: []
            recipients: []
            """);

        Assert.Equal(new UnitFacts(UnitKind.Xa, "Tân Phú", "tỉnh Bình Minh"), facts.Unit);
        Assert.Equal(AdministrativeLevel.Commune, facts.Level);
        Assert.Equal(180, facts.Staff);
        Assert.Equal(new DateOnly(2025, 8, 22), facts.Event!.Date);
        Assert.Equal("2020-2025", facts.Event.Review);
        Assert.Equal((120, 150), (facts.Delegates!.Min, facts.Delegates.Max));
        Assert.Equal([new DelegateLine("Thường trực Đảng ủy", 2, "leaders")], facts.Delegates.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# chưa có số liệu\n")]
    [InlineData("staff:\nunit: ~\n")]
    public void What_is_not_stated_stays_unknown(string yaml) => Assert.Equal(new PlanFacts(), Read(yaml));

    [Theory]
    [InlineData("staf: 180", "dòng 1, cột 1")]
    [InlineData("level: commune\nunit:\n  kind: xa\n  ten: Tân Phú\n", "dòng 4, cột 3")]
    [InlineData("unit: { kind: lang, name: A }", "dòng 1, cột 15")]
    [InlineData("unit: { name: A }", "dòng 1, cột 7")]
    [InlineData("unit: Tân Phú", "dòng 1, cột 7")]
    [InlineData("staff: 1,5", "dòng 1, cột 8")]
    [InlineData("staff: -3", "dòng 1, cột 8")]
    [InlineData("staff: 99999999999", "dòng 1, cột 8")]
    [InlineData("event: { date: 22/8/2025 }", "dòng 1, cột 16")]
    [InlineData("event: { period: 2025 }", "dòng 1, cột 18")]
    [InlineData("event: { ordinal: 0 }", "dòng 1, cột 19")]
    [InlineData("delegates: { min: 150, max: 120 }", "dòng 1, cột 19")]
    [InlineData("delegates: { lines: 4 }", "dòng 1, cột 21")]
    [InlineData("staff: 1\nstaff: 2", "dòng 2, cột 1")]
    [InlineData("a: &x 1\nb: *x", "dòng 2, cột 4")]
    [InlineData("staff: [1", "dòng 2, cột 1")]
    [InlineData("staff: 1\n---\nstaff: 2", "dòng 3, cột 1")]
    public void A_mistake_is_shown_at_its_line_and_column(string yaml, string place)
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() => Read(yaml));

        Assert.Equal("bad-facts", wrong.Code);
        Assert.Equal(place, wrong.Place);
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_known_ones() =>
        Assert.Contains("unit, level, staff", Assert.Throws<UnreadableDocumentException>(() => Read("nhan_su: 3")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_nests_without_end_is_refused() =>
        Assert.Equal("bad-facts", Assert.Throws<UnreadableDocumentException>(() => Read("unit: " + new string('[', 200_000))).Code);
}
