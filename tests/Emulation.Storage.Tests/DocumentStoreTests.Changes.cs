namespace Emulation.Storage.Tests;

public abstract partial class DocumentStoreTests
{
    [Fact]
    public async Task The_feed_adds_up_to_what_stands()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = await SaveAsync("một.docx", "một");
        var token = await FollowAsync(null, known);
        var second = await SaveAsync("hai.docx", "hai");
        await ReplaceAsync(first, "một rưỡi");
        token = await FollowAsync(token, known);
        Assert.Equal(["hai.docx", "một.docx"], known.Values.Order(StringComparer.Ordinal));

        await Store.DeleteAsync(second.Id, new Precondition(second.ETag, Officer), Cancellation);
        token = await FollowAsync(token, known);
        Assert.Equal(["một.docx"], known.Values);

        Assert.Empty((await Store.ChangesAsync(token, Cancellation)).Changes);
    }

    [Theory]
    [InlineData("khong-phai-dau")]
    [InlineData("")]
    public async Task A_token_that_is_not_known_starts_over(string token)
    {
        var saved = await SaveAsync("một.docx", "một");

        var page = await Store.ChangesAsync(token, Cancellation);

        Assert.True(page.StartOver);
        Assert.Equal(saved.Id, Assert.Single(page.Changes).Id);
    }

    private async Task<string> FollowAsync(string? token, Dictionary<string, string> known)
    {
        var page = await Store.ChangesAsync(token, Cancellation);
        if (page.StartOver)
        {
            known.Clear();
        }

        foreach (var change in page.Changes)
        {
            if (change.Document is { } document)
            {
                known[change.Id] = document.Name;
            }
            else
            {
                known.Remove(change.Id);
            }
        }

        return page.Token;
    }
}
