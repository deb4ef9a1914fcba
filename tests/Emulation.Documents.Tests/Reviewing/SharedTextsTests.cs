using System.Text.Json;
using Emulation.Documents.Reviewing;

namespace Emulation.Documents.Tests.Reviewing;

public sealed class SharedTextsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Dự thảo nêu đủ nguyên tắc.")]
    [InlineData("dòng\nhai \"trích\" \\ 😀")]
    public void Equal_texts_are_one(string text)
    {
        var json = ReviewJson.Sharing();
        var written = JsonSerializer.Serialize(text, ReviewJson.Line);

        var first = JsonSerializer.Deserialize<string>(written, json);

        Assert.Equal(text, first);
        Assert.Same(first, JsonSerializer.Deserialize<string>(written, json));
    }

    [Theory]
    [InlineData(170)]
    [InlineData(171)]
    [InlineData(5000)]
    public void A_text_of_any_length_is_read_whole(int letters)
    {
        var text = new string('ế', letters);

        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text, ReviewJson.Line), ReviewJson.Sharing()));
    }

    [Fact]
    public void Nothing_stays_nothing() => Assert.Null(JsonSerializer.Deserialize<string?>("null", ReviewJson.Sharing()));
}
