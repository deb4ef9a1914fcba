using System.Globalization;
using System.Text;
using System.Text.Json;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Plans.Drafting;

namespace Emulation.Cli.Tests;

/// <summary>The schema that ships is the reader's own vocabulary: what one allows the other reads, what one refuses the other refuses.</summary>
public sealed class FactsSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "facts.schema.json"))).RootElement;

    public static TheoryData<string> Objects => ["", "unit", "event", "delegates", "issue", "signer"];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Keys_of_the_schema_are_those_the_reader_knows(string member)
    {
        var keys = Of(member).GetProperty("properties").EnumerateObject().Select(static key => key.Name);

        Assert.Contains($"các khóa được dùng: {string.Join(", ", keys)} (", Refused(member.Length == 0 ? "khac: 1" : $"{member}: {{ khac: 1 }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit", "kind", "unit: { name: A, kind: ? }")]
    [InlineData("", "level", "level: ?")]
    [InlineData("event", "session", "event: { session: ? }")]
    [InlineData("signer", "title", "signer: { title: ? }")]
    public void Words_of_the_schema_are_those_the_reader_takes(string member, string key, string yaml)
    {
        var words = Of(member).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(static word => word.GetString()!).ToList();

        Assert.All(words, word => Read(yaml.Replace("?", word, StringComparison.Ordinal)));
        Assert.Contains(string.Join(", ", words), Refused(yaml.Replace("?", "khac", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Works_of_the_schema_are_those_of_the_catalogue() => Assert.Equal(
        DraftWorks.All.Select(static work => work.Key),
        Schema.GetProperty("properties").GetProperty("tasks").GetProperty("items").GetProperty("properties").GetProperty("lead").GetProperty("items").GetProperty("enum").EnumerateArray().Select(static word => word.GetString()));

    [Theory]
    [InlineData(0x0007)]
    [InlineData(0x202E)]
    [InlineData(0x200F)]
    [InlineData(0x200B)]
    public void Characters_that_do_not_show_are_refused(int code) =>
        Assert.Contains("ký tự", Refused(string.Create(CultureInfo.InvariantCulture, $"signer: {{ name: \"Nguyễn\\u{code:X4}Văn A\" }}")), StringComparison.Ordinal);

    private static JsonElement Of(string member) => member.Length == 0 ? Schema : Schema.GetProperty("properties").GetProperty(member);

    private static string Refused(string yaml) => Assert.Throws<UnreadableDocumentException>(() => Read(yaml)).Message;

    private static void Read(string yaml) => FactsReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)));
}
