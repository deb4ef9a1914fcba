using Emulation.GraphEmulator.Faults;

namespace Emulation.Storage.Tests.Graph;

/// <summary>What can go wrong while documents are read and followed: addresses that expire, spoilt downloads, pages of changes, names, clocks.</summary>
public sealed class ReadingFaultRowTests : FaultRows
{
    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Row24_A_download_address_that_expired_is_asked_for_anew(int status)
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.DownloadBytes, Fault.Answer(status));

        Assert.Equal("một", SamplePackage.WordsOf((await Library.Store.ReadAsync(saved.Id, null, Cancellation)).Content.ToArray()));
    }

    [Fact]
    public async Task Row24_A_host_that_is_not_in_the_settings_is_never_called()
    {
        var saved = await SaveAsync("một");
        Library.Options.ContentHosts.Clear();
        Library.Options.ContentHosts.Add("ubnd.sharepoint.com");
        var before = Library.Site.Transcript.Exchanges.Count(static one => one.Action.StartsWith("/download/", StringComparison.Ordinal));

        var refused = await FailsAsync(StoreFailure.Unavailable, () => Library.Store.ReadAsync(saved.Id, null, Cancellation));

        Assert.Contains("localhost", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("tempauth", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Library.Site.Transcript.Exchanges.Count(static one => one.Action.StartsWith("/download/", StringComparison.Ordinal)));
    }

    public static TheoryData<string, Fault> Spoilt => new()
    {
        { "truncated", new Fault { Shorten = 9 } },
        { "cut", new Fault { CutBodyAt = 30 } },
        { "garbled", new Fault { Garble = true } },
        { "sign-in page", new Fault { LoginPage = true } },
        { "server error", Fault.Answer(500) },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task Row25_A_spoilt_download_is_tried_again_and_never_handed_on(string how, Fault fault)
    {
        var saved = await SaveAsync("một", padding: 2000);
        Library.Site.Faults.Next(RequestKind.DownloadBytes, fault);
        var read = await Library.Store.ReadAsync(saved.Id, null, Cancellation);
        Assert.True(SamplePackage.Of("một", 2000).SequenceEqual(read.Content.ToArray()), how);

        Library.Site.Faults.On(RequestKind.DownloadBytes, 0, fault);
        var refused = await Assert.ThrowsAsync<StoreException>(() => Library.Store.ReadAsync(saved.Id, null, Cancellation));
        Assert.Contains(refused.Failure.Code, new[] { "damaged", "unavailable" });
    }

    [Fact]
    public async Task Row25_A_page_where_JSON_was_asked_for_is_not_taken_for_an_answer()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.GetItem, new Fault { LoginPage = true });

        Assert.Equal(saved.ETag, (await Library.Store.FindAsync(saved.Id, Cancellation)).ETag);
    }

    [Fact]
    public async Task Row26_An_infected_document_is_told_and_the_next_is_read()
    {
        var saved = await SaveAsync("một");
        var clean = await SaveAsync("hai", "hai.docx");
        Library.Site.Far.Infect(saved.Id);

        await FailsAsync(StoreFailure.Infected, () => Library.Store.ReadAsync(saved.Id, null, Cancellation));
        Assert.Equal("hai", SamplePackage.WordsOf((await Library.Store.ReadAsync(clean.Id, null, Cancellation)).Content.ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Row31_Following_the_changes_ends_where_a_full_listing_ends(int seed)
    {
        Library.Site.Options.PageSize = 2;
        var random = new Random(seed);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = await Library.Store.FolderOfAsync("Xã Tân Phú", Cancellation);
        string? token = null;
        for (var step = 0; step < 40; step++)
        {
            await ChangeSomethingAsync(random, folder.Id, step);
            if (random.Next(10) == 0)
            {
                Library.Site.Far.ForgetChanges();
            }

            if (random.Next(3) == 0 || step == 39)
            {
                token = await FollowAsync(token, known);
            }
        }

        var listed = (await Library.Store.ListAsync(folder.Id, Cancellation)).ToDictionary(static document => document.Id, static document => document.ETag + document.Name + document.ContentTag, StringComparer.Ordinal);
        Assert.Equal(listed.OrderBy(static pair => pair.Key, StringComparer.Ordinal), known.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example/drives/x/root/delta")]
    [InlineData("../../evil/delta")]
    [InlineData("drives/b!other/root/delta(token='x')")]
    public async Task Row31_A_token_that_is_an_address_of_elsewhere_is_not_followed(string token)
    {
        await SaveAsync("một");

        Assert.True((await Library.Store.ChangesAsync(token, Cancellation)).StartOver);
        Assert.All(Library.Site.Transcript.Exchanges, static one => Assert.DoesNotContain("evil", one.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Row35_Every_forbidden_name_is_stored_under_one_the_library_takes()
    {
        foreach (var name in new[] { "a\"b*c:d<e>f?g/h\\i|j.docx", "CON.docx", "~$kế hoạch.docx", " đầu.docx", "cuối .docx.", "_vti_x.docx", "100% #1.docx" })
        {
            var saved = await SaveAsync("một", name);
            Assert.Equal(name, saved.Name);
            Assert.Equal(name, (await Library.Store.FindAsync(saved.Id, Cancellation)).Name);
        }
    }

    [Fact]
    public async Task Row37_Order_and_conflicts_do_not_hang_on_this_machines_clock()
    {
        var saved = await SaveAsync("một");
        Library.Site.Clock.Advance(TimeSpan.FromMinutes(-10));
        saved = await ReplaceAsync(saved, "hai");
        Library.Site.Clock.Advance(TimeSpan.FromMinutes(20));
        saved = await ReplaceAsync(saved, "ba");

        Assert.Equal(["một", "hai", "ba"], await ContentsAsync(saved.Id));
        Assert.Equal("ba", SamplePackage.WordsOf((await Library.Store.ReadAsync(saved.Id, (await Library.Store.VersionsAsync(saved.Id, Cancellation))[0].Id, Cancellation)).Content.ToArray()));
    }

    private async Task ChangeSomethingAsync(Random random, string folder, int step)
    {
        var documents = await Library.Store.ListAsync(folder, Cancellation);
        if (documents.Count < 3 || random.Next(3) == 0)
        {
            Library.Site.Far.Upload(folder, $"Văn bản {step}.docx", SamplePackage.Of($"văn bản {step}"));
            return;
        }

        var document = documents[random.Next(documents.Count)];
        switch (random.Next(4))
        {
            case 0:
                Library.Site.Far.Delete(document.Id);
                break;
            case 1:
                await Library.Store.DeleteAsync(document.Id, On(document), Cancellation);
                break;
            case 2:
                Library.Site.Far.Rename(document.Id, $"Tên mới {step}.docx");
                break;
            default:
                Library.Site.Far.Save(document.Id, SamplePackage.Of($"bản {step}"));
                break;
        }
    }

    private async Task<string> FollowAsync(string? token, Dictionary<string, string> known)
    {
        var page = await Library.Store.ChangesAsync(token, Cancellation);
        if (page.StartOver)
        {
            known.Clear();
        }

        foreach (var change in page.Changes)
        {
            known.Remove(change.Id);
            if (change.Document is { } document)
            {
                known[change.Id] = document.ETag + document.Name + document.ContentTag;
            }
        }

        return page.Token;
    }
}
