using System.Text;
using Emulation.Documents.Rules;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Tests.Rules;

public sealed class RuleDataReaderTests
{
    private static RuleData Read(string yaml) => RuleDataReader.Add(RuleData.Empty, new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "law/thu.yaml");

    [Fact]
    public void What_ships_is_read_into_every_table()
    {
        var data = RuleDataReader.ReadShipped();

        Assert.NotEmpty(data.Capitals);
        Assert.NotEmpty(data.OfficialNames);
        Assert.NotEmpty(data.WrongPairs);
        Assert.NotEmpty(data.SpellingChoices);
        Assert.NotEmpty(data.SetPhrases);
        Assert.NotEmpty(data.SentenceOpeners);
        Assert.NotEmpty(data.AbolishedUnits);
        Assert.All(data.Acts, static act => Assert.True(act.To is null || act.To > act.From, act.Number));
        Assert.All(data.Acts.Where(static act => act.To is not null), static act => Assert.False(string.IsNullOrEmpty(act.ReplacedBy), act.Number));
    }

    [Fact]
    public void A_row_is_read_with_its_source_and_severity()
    {
        var data = Read("schema: capitals/1\nsource: Phụ lục II\nrows:\n  - { right: Bộ Chính trị, article: IV.1, severity: note, not_after: [cán] }\n");

        var row = Assert.Single(data.Capitals);
        Assert.Equal(("Bộ Chính trị", "Phụ lục II, IV.1", Severity.Note), (row.Right, row.Article, row.Severity));
        Assert.Equal(["cán"], row.NotAfter);
    }

    [Fact]
    public void Dated_law_keeps_its_days()
    {
        var act = Assert.Single(Read("schema: acts/1\nsource: Công báo\nrows:\n  - { kind: Nghị định, number: 1/2020/NĐ-CP, from: 2020-01-01, to: 2021-01-01, replaced_by: khác }\n").Acts);

        Assert.Equal((new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1)), (act.From, act.To));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("source: x\nrows: []\n", "dòng 1, cột 1")]
    [InlineData("schema: khac/1\nsource: x\nrows: []\n", "dòng 1, cột 9")]
    [InlineData("schema: capitals/1\nsource: x\nrows:\n  - { right: a, article: b, dung: c }\n", "dòng 4, cột 29")]
    [InlineData("schema: capitals/1\nsource: x\nrows:\n  - { right: a }\n", "dòng 4, cột 5")]
    [InlineData("schema: capitals/1\nsource: x\nrows:\n  - { right: [a], article: b }\n", "dòng 4, cột 14")]
    [InlineData("schema: capitals/1\nsource: x\nrows: a\n", "dòng 3, cột 7")]
    [InlineData("schema: wrong-pairs/1\nsource: x\nrows:\n  - { wrong: a, right: b, safe: yes }\n", "dòng 4, cột 33")]
    [InlineData("schema: acts/1\nsource: x\nrows:\n  - { kind: a, number: b, from: 01/01/2024 }\n", "dòng 4, cột 33")]
    [InlineData("schema: set-phrases/1\nsource: x\nrows: []\n", "dòng 3, cột 1")]
    public void A_mistake_is_shown_with_file_and_line(string yaml, string? place)
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() => Read(yaml));

        Assert.Equal(("bad-rule-data", place), (wrong.Code, wrong.Place));
        Assert.StartsWith("law/thu.yaml: ", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_tables_is_refused() =>
        Assert.Equal("bad-rule-data", Assert.Throws<UnreadableDocumentException>(static () => RuleDataReader.Read(Path.GetTempPath() + "khong-co")).Code);
}
