using System.Globalization;
using Emulation.GraphEmulator;
using Emulation.GraphEmulator.Faults;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

/// <summary>Refusals and errors of the service: one test for each numbered fault that the store has to survive.</summary>
public sealed class FaultRowTests : FaultRows
{
    [Theory]
    [InlineData(LockForm.NotAllowed)]
    [InlineData(LockForm.ResourceLocked)]
    [InlineData(LockForm.AccessDenied)]
    public async Task Row09_A_document_open_in_Word_is_locked_whatever_the_body_says(LockForm form)
    {
        var saved = await SaveAsync("một");
        Library.Site.Far.Open(saved.Id, form, TimeSpan.FromHours(1));

        await FailsAsync(StoreFailure.Locked, () => ReplaceAsync(saved, "hai"));
        await FailsAsync(StoreFailure.Locked, () => Library.Store.MoveAsync(saved.Id, null, "khác.docx", On(saved), Cancellation));
        await FailsAsync(StoreFailure.Locked, () => Library.Store.DeleteAsync(saved.Id, On(saved), Cancellation));
        var described = await Library.Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = "2025" }, On(saved), Cancellation);

        Library.Site.Far.Close(saved.Id);
        await ReplaceAsync(described, "hai");
        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row10_A_lock_that_comes_before_the_commit_keeps_the_old_content_and_frees_the_name()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CommitSession, new Fault { Meanwhile = site => site.Far.Open(saved.Id, LockForm.ResourceLocked, TimeSpan.FromMinutes(5)) });

        await FailsAsync(StoreFailure.Locked, () => ReplaceAsync(saved, "hai"));

        Assert.Equal(0, Library.Site.Far.OpenSessions);
        Library.Site.Clock.Advance(TimeSpan.FromMinutes(6));
        await ReplaceAsync(saved, "hai");
        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row11_A_library_that_forces_checking_out_gets_its_check_in()
    {
        Library.Site.Options.ForcedCheckout = true;
        Library.Options.CheckIn = true;

        var saved = await ReplaceAsync(await SaveAsync("một"), "hai");

        Assert.Null((await Library.Store.DetailsAsync(saved.Id, Cancellation)).Lock);
        Library.Options.CheckIn = false;
        var left = await ReplaceAsync(saved, "ba");
        Assert.NotNull((await Library.Store.DetailsAsync(left.Id, Cancellation)).Lock);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken")]
    public async Task Row27_A_token_that_expired_is_renewed_once(int status, string code)
    {
        var saved = await SaveAsync("một");
        var renewals = 0;
        Library.Token = renew =>
        {
            renewals += renew ? 1 : 0;
            return "token-1";
        };
        Library.Site.Faults.Next(RequestKind.GetItem, Fault.Answer(status, code));

        await Library.Store.FindAsync(saved.Id, Cancellation);

        Assert.Equal(1, renewals);
    }

    [Fact]
    public async Task Row27_A_challenge_for_claims_reaches_the_one_who_can_answer_it()
    {
        var saved = await SaveAsync("một");
        var challenge = "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + Convert.ToBase64String("{\"access_token\":{}}"u8) + "\"";
        Library.Site.Faults.Next(RequestKind.GetItem, Fault.Answer(401, "unauthenticated") with { Headers = new(StringComparer.OrdinalIgnoreCase) { ["WWW-Authenticate"] = challenge } });

        var refused = await FailsAsync(StoreFailure.SignInNeeded, () => Library.Store.FindAsync(saved.Id, Cancellation));

        Assert.Equal("{\"access_token\":{}}", refused.Claims);
    }

    [Fact]
    public async Task Row28_One_folder_without_access_is_one_failure()
    {
        var saved = await SaveAsync("một");
        var other = await Library.Store.FolderOfAsync("Xã Đông Hòa", Cancellation);
        Library.Site.Far.Deny(other.Id);

        await FailsAsync(StoreFailure.Denied, () => Library.Store.ListAsync(other.Id, Cancellation));

        Assert.Single(await Library.Store.ListAsync(saved.Folder, Cancellation));
    }

    [Fact]
    public async Task Row29_A_document_that_was_deleted_meanwhile_is_told_and_one_that_was_moved_is_found()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CommitSession, new Fault { Meanwhile = site => site.Far.Delete(saved.Id) });
        await FailsAsync(StoreFailure.NotFound, () => ReplaceAsync(saved, "hai"));

        var kept = await SaveAsync("ba", "ba.docx");
        Library.Site.Far.Rename(kept.Id, "tên khác.docx");
        Assert.Equal("tên khác.docx", (await Library.Store.FindAsync(kept.Id, Cancellation)).Name);
    }

    [Theory]
    [InlineData(507, "quotaLimitReached", "full")]
    [InlineData(413, "requestEntityTooLarge", "too-large")]
    public async Task Row30_No_room_is_told_at_once_and_leaves_the_old(int status, string code, string failure)
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CreateSession, Fault.Answer(status, code));
        var before = Library.Site.Clock.Waits.Count;

        var refused = await Assert.ThrowsAsync<StoreException>(() => ReplaceAsync(saved, "hai"));

        Assert.Equal(failure, refused.Failure.Code);
        Assert.Equal(TimeSpan.Zero, Waited(before));
        Assert.Equal(["một"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row33_A_record_under_retention_is_refused_without_a_storm()
    {
        var saved = await SaveAsync("một");
        Library.Site.Far.LockRecord(saved.Id);
        var before = Library.Site.Transcript.Exchanges.Count;

        await FailsAsync(StoreFailure.Held, () => ReplaceAsync(saved, "hai"));

        Assert.True(Library.Site.Transcript.Exchanges.Count - before <= 2);
    }

    [Theory]
    [InlineData(ErrorForm.InnerError)]
    [InlineData(ErrorForm.LowerCaseInner)]
    [InlineData(ErrorForm.NestedInner)]
    [InlineData(ErrorForm.Html)]
    [InlineData(ErrorForm.Empty)]
    [InlineData(ErrorForm.PlainString)]
    public async Task Row38_An_error_in_any_shape_is_understood(ErrorForm form)
    {
        var saved = await SaveAsync("một");
        Library.Site.Options.Errors = form;

        await FailsAsync(StoreFailure.NotFound, () => Library.Store.FindAsync("01ABC", Cancellation));
        Library.Site.Far.Open(saved.Id, LockForm.AccessDenied, TimeSpan.FromMinutes(1));
        await FailsAsync(StoreFailure.Locked, () => ReplaceAsync(saved, "hai"));
    }

    [Fact]
    public async Task Row42_Sharing_that_the_office_forbids_is_told_as_that()
    {
        Library.Options.Sharing = true;
        var saved = await SaveAsync("một");
        Library.Site.Options.InvitationsOff = true;

        await FailsAsync(StoreFailure.SharingRefused, () => Library.Store.ShareAsync(saved.Id, ["dao@tanphu.example"], AccessRole.Read, Cancellation));
    }

    [Fact]
    public async Task Row42_Sharing_is_spread_over_the_minutes()
    {
        Library.Options.Sharing = true;
        Library.Options.SharesPerMinute = 30;
        var saved = await SaveAsync("một");
        var before = Library.Site.Clock.GetUtcNow();

        for (var share = 0; share < 5; share++)
        {
            await Library.Store.ShareAsync(saved.Id, [string.Create(CultureInfo.InvariantCulture, $"nguoi{share}@tanphu.example")], AccessRole.Read, Cancellation);
        }

        Assert.True(Library.Site.Clock.GetUtcNow() - before >= TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task Row43_A_column_that_is_missing_is_named()
    {
        var saved = await SaveAsync("một");
        Library.Site.Options.Columns.Remove("GiaiDoan");

        var refused = await FailsAsync(StoreFailure.NotSupported, () => Library.Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = "2025" }, On(saved), Cancellation));

        Assert.Contains("GiaiDoan", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["GiaiDoan"], await Library.Store.MissingColumnsAsync(Cancellation));
        await Library.Store.MakeColumnsAsync(Cancellation);
        await Library.Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = "2025" }, On(saved), Cancellation);
    }

    [Fact]
    public void Row39_Settings_that_cannot_work_are_named_with_their_remedy()
    {
        var options = new GraphOptions { Api = new Uri("http://graph.microsoft.com/v1.0/"), SiteId = "thidua", DriveId = "../x" };

        var problems = options.Problems().ToList();

        Assert.Contains(problems, static problem => problem.StartsWith("Storage:Graph:Api", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.StartsWith("Storage:Graph:SiteId", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.StartsWith("Storage:Graph:DriveId", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.StartsWith("Storage:Graph:ContentHosts", StringComparison.Ordinal));
        Assert.Empty(Library.Options.Problems());
    }
}
