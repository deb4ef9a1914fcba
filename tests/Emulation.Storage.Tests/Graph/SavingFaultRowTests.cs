using System.Net;
using Emulation.GraphEmulator;
using Emulation.GraphEmulator.Faults;

namespace Emulation.Storage.Tests.Graph;

/// <summary>What can go wrong while a document is saved: rewriting, conflicts, sessions, lost answers.</summary>
public sealed class SavingFaultRowTests : FaultRows
{
    private const int Large = 6_000_000;

    [Fact]
    public async Task Row06_A_file_that_SharePoint_rewrites_at_once_is_what_was_saved()
    {
        Library.Site.Options.Promotion = Promotion.Immediate;

        var saved = await ReplaceAsync(await SaveAsync("một"), "hai");

        Assert.NotEqual(SamplePackage.Of("hai").Length, (await Library.Store.FindAsync(saved.Id, Cancellation)).Size);
        Assert.Equal(saved.ETag, (await Library.Store.FindAsync(saved.Id, Cancellation)).ETag);
        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row07_A_file_that_SharePoint_rewrites_later_is_no_conflict()
    {
        Library.Site.Options.Promotion = Promotion.Delayed;
        var saved = await SaveAsync("một");
        Library.Site.Clock.Advance(TimeSpan.FromSeconds(30));

        var described = await Library.Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = "2025-2030" }, On(saved), Cancellation);
        var replaced = await ReplaceAsync(described, "hai");
        Library.Site.Clock.Advance(TimeSpan.FromSeconds(30));
        await Library.Store.MoveAsync(saved.Id, null, "Kế hoạch ban hành.docx", On(replaced), Cancellation);

        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
        Assert.Equal("2025-2030", (await Library.Store.DetailsAsync(saved.Id, Cancellation)).Metadata.Period);
    }

    [Fact]
    public async Task Row07_A_colleague_who_saves_while_SharePoint_rewrites_is_a_conflict_all_the_same()
    {
        Library.Site.Options.Promotion = Promotion.Delayed;
        var saved = await SaveAsync("một");
        Library.Site.Clock.Advance(TimeSpan.FromSeconds(30));
        await Library.Store.FindAsync(saved.Id, Cancellation);
        Library.Site.Far.Save(saved.Id, SamplePackage.Of("của họ"));

        var refused = await FailsAsync(StoreFailure.Changed, () => ReplaceAsync(saved, "của tôi"));

        Assert.Equal((await Library.Store.FindAsync(saved.Id, Cancellation)).ETag, refused.Current?.ETag);
        Assert.Equal("của họ", (await ContentsAsync(saved.Id))[^1]);
    }

    [Fact]
    public async Task Row08_A_file_that_lost_the_plan_is_not_passed_off_as_saved()
    {
        var saved = await SaveAsync("một");
        Library.Site.Options.Promotion = Promotion.Damaging;
        Library.Site.Options.StrippedText = SamplePackage.State;

        await FailsAsync(StoreFailure.Damaged, () => ReplaceAsync(saved, "hai"));
        await FailsAsync(StoreFailure.Damaged, () => SaveAsync("ba", "khác.docx"));

        Assert.DoesNotContain(Library.Site.Far.Documents.Keys, static path => path.Contains("khác", StringComparison.Ordinal));
        Assert.Equal("một", (await ContentsAsync(saved.Id))[^1]);
    }

    [Fact]
    public async Task Row12_A_save_over_a_colleagues_save_is_refused_with_theirs_to_look_at()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CommitSession, new Fault());
        Library.Site.Faults.Next(RequestKind.UploadSlice, new Fault { Meanwhile = site => site.Far.Save(saved.Id, SamplePackage.Of("của họ")) });

        var refused = await FailsAsync(StoreFailure.Changed, () => ReplaceAsync(saved, "của tôi"));

        Assert.NotNull(refused.Current);
        Assert.Equal(["một", "của họ"], await ContentsAsync(saved.Id));
        Assert.Equal(0, Library.Site.Far.OpenSessions);
    }

    [Fact]
    public async Task Row13_A_false_conflict_is_tried_once_more()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CreateSession, Fault.Answer(412, "preconditionFailed"));

        await ReplaceAsync(saved, "hai");

        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row14_If_Match_on_PUT_of_content_is_not_looked_at_by_the_service()
    {
        var saved = await SaveAsync("một");
        using var http = new HttpClient();
        using var put = new HttpRequestMessage(HttpMethod.Put, new Uri(Library.Site.Api, $"drives/{EmulatedSite.DriveId}/items/{saved.Id}/content")) { Content = new ByteArrayContent(SamplePackage.Of("khác")) };
        put.Headers.TryAddWithoutValidation("Authorization", "Bearer token-1");
        put.Headers.TryAddWithoutValidation("If-Match", "\"stale\"");

        using var answer = await http.SendAsync(put, Cancellation);

        // What the store relies on not relying on; GraphContractTests holds that it never replaces in this way.
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("KẾ HOẠCH.docx")]
    [InlineData("Kế hoạch.docx")]
    public async Task Row15_A_name_that_the_library_takes_for_the_same_is_taken_even_if_it_comes_meanwhile(string twin)
    {
        var folder = await Library.Store.FolderOfAsync("Xã Tân Phú", Cancellation);
        Library.Site.Faults.Next(RequestKind.PutContent, new Fault { Meanwhile = site => site.Far.Upload(folder.Id, twin.Normalize(System.Text.NormalizationForm.FormD), SamplePackage.Of("của họ")) });

        await FailsAsync(StoreFailure.NameTaken, () => SaveAsync("của tôi"));
        var both = await Library.Store.CreateAsync(new NewDocument(folder.Id, "Kế hoạch.docx", SamplePackage.Of("của tôi"), DocumentMetadata.None, "Đào", NameTaken.KeepBoth), Cancellation);

        Assert.Equal("Kế hoạch (2).docx", both.Name);
        Assert.Equal(2, Library.Site.Far.Documents.Count);
    }

    [Fact]
    public async Task Row15_A_name_taken_at_the_last_slice_is_told_and_both_are_kept_on_wish()
    {
        var folder = await Library.Store.FolderOfAsync("Xã Tân Phú", Cancellation);
        Library.Site.Faults.Next(RequestKind.UploadSlice, new Fault(), new Fault { Meanwhile = site => site.Far.Upload(folder.Id, "Kế hoạch.docx", SamplePackage.Of("của họ")) });

        await FailsAsync(StoreFailure.NameTaken, () => SaveAsync("của tôi", padding: Large));

        Assert.Single(Library.Site.Far.Documents);
        Assert.Equal(0, Library.Site.Far.OpenSessions);
    }
}
