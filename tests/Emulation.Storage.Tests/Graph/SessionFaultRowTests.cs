using Emulation.GraphEmulator;
using Emulation.GraphEmulator.Faults;

namespace Emulation.Storage.Tests.Graph;

/// <summary>Upload sessions and broken lines: whatever is lost on the way, one save is one version.</summary>
public sealed class SessionFaultRowTests : FaultRows
{
    private const int Large = 6_000_000;

    [Fact]
    public async Task Row16_A_session_that_was_left_behind_is_waited_for_and_then_told()
    {
        Library.Site.Options.SessionsBlockAtOnce = true;
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.CreateSession, Fault.LostAnswer);

        await FailsAsync(StoreFailure.Locked, () => ReplaceAsync(saved, "hai"));

        Library.Site.Far.ExpireSessions();
        await ReplaceAsync(saved, "hai");
        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row17_A_session_that_is_not_known_yet_or_any_more_costs_no_save()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.UploadSlice, Fault.Answer(404, "itemNotFound"));
        saved = await ReplaceAsync(saved, "hai");
        Library.Site.Faults.Next(RequestKind.UploadSlice, new Fault { Meanwhile = static site => site.Far.ExpireSessions() });
        saved = await ReplaceAsync(saved, "ba");
        Library.Site.Faults.Next(RequestKind.CommitSession, new Fault { Meanwhile = static site => site.Far.ExpireSessions() });
        await ReplaceAsync(saved, "bốn");

        Assert.Equal(["một", "hai", "ba", "bốn"], await ContentsAsync(saved.Id));
    }

    [Fact]
    public async Task Row18_A_slice_whose_answer_was_lost_is_not_sent_twice()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.UploadSlice, Fault.LostAnswer);

        await ReplaceAsync(saved, "hai", Large);

        Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
        Assert.Equal(SamplePackage.Of("hai", Large), Library.Site.Far.Versions(saved.Id)[^1]);
    }

    [Theory]
    [InlineData(RangesForm.Missing, false)]
    [InlineData(RangesForm.Several, false)]
    [InlineData(RangesForm.Plain, true)]
    [InlineData(RangesForm.Several, true)]
    public async Task Row19_What_is_still_expected_is_understood_in_every_form(RangesForm form, bool pascalCase)
    {
        Library.Site.Options.Ranges = form;
        Library.Site.Options.PascalCase = pascalCase;
        var saved = await SaveAsync("một", padding: Large);
        Library.Site.Faults.Next(RequestKind.UploadSlice, new Fault(), Fault.LostAnswer);

        await ReplaceAsync(saved, "hai", Large + 1_000_000);

        Assert.Equal(SamplePackage.Of("hai", Large + 1_000_000), Library.Site.Far.Versions(saved.Id)[^1]);
    }

    [Theory]
    [InlineData(RequestKind.CreateSession)]
    [InlineData(RequestKind.UploadSlice)]
    [InlineData(RequestKind.GetItem)]
    [InlineData(RequestKind.CommitSession)]
    public async Task Row20_A_line_that_breaks_before_within_or_after_an_answer_costs_no_save(RequestKind kind)
    {
        var saved = await SaveAsync("một");
        var words = new List<string> { "một" };
        foreach (var fault in new[] { Fault.Reset, Fault.LostAnswer, new Fault { CutBodyAt = 0 }, new Fault { CutBodyAt = 1 }, new Fault { CutBodyAt = 60 } })
        {
            Library.Site.Faults.Next(kind, fault);
            words.Add($"bản {words.Count}");
            saved = await ReplaceAsync(saved, words[^1]);
        }

        Assert.Equal(words, await ContentsAsync(saved.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Large)]
    public async Task Row21_A_save_whose_last_answer_is_lost_makes_exactly_one_document_and_one_version(int padding)
    {
        Library.Site.Faults.Next(RequestKind.PutContent, Fault.LostAnswer);
        Library.Site.Faults.Next(RequestKind.UploadSlice, new Fault(), padding > 0 ? Fault.LostAnswer : new Fault());
        var saved = await SaveAsync("một", padding: padding);
        Library.Site.Faults.Next(RequestKind.CommitSession, Fault.LostAnswer);
        await ReplaceAsync(saved, "hai", padding);

        Assert.Single(Library.Site.Far.Documents);
        Assert.Equal(2, Library.Site.Far.Versions(saved.Id).Count);
    }

    [Fact]
    public async Task Row22_A_crash_at_any_step_leaves_the_old_or_the_new_and_the_save_can_be_sent_again()
    {
        foreach (var kind in new[] { RequestKind.CreateSession, RequestKind.UploadSlice, RequestKind.GetItem, RequestKind.CommitSession })
        {
            foreach (var carried in new[] { false, true })
            {
                var name = $"{kind} {carried}.docx";
                var saved = await SaveAsync("một", name);
                using var crash = new CancellationTokenSource();
                Library.Site.Faults.Next(kind, new Fault { Cut = true, Carried = carried, Meanwhile = _ => crash.Cancel() });
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Library.Store.ReplaceAsync(saved.Id, new Replacement(SamplePackage.Of("hai"), On(saved)), crash.Token));
                Assert.Contains((await ContentsAsync(saved.Id))[^1], new[] { "một", "hai" });

                using var restarted = Library.Open();
                Library.Site.Clock.Advance(TimeSpan.FromHours(25));
                await restarted.ReplaceAsync(saved.Id, new Replacement(SamplePackage.Of("hai"), On(saved)), Cancellation);

                Assert.Equal(["một", "hai"], await ContentsAsync(saved.Id));
            }
        }
    }

    [Fact]
    public async Task Row36_Of_an_officer_and_a_batch_who_save_the_same_plan_one_is_told()
    {
        var saved = await SaveAsync("một");
        using var batch = Library.Open();
        var seen = (await batch.ReadAsync(saved.Id, null, Cancellation)).Document;

        var outcomes = await Task.WhenAll(
            TryAsync(() => ReplaceAsync(saved, "cán bộ")),
            TryAsync(() => batch.ReplaceAsync(saved.Id, new Replacement(SamplePackage.Of("hàng loạt"), On(seen)), Cancellation)));

        Assert.Single(outcomes, static saved => saved);
        Assert.Equal(2, (await ContentsAsync(saved.Id)).Count);
    }

    private static async Task<bool> TryAsync(Func<Task> save)
    {
        try
        {
            await save();
            return true;
        }
        catch (StoreException told) when (told.Failure == StoreFailure.Changed)
        {
            return false;
        }
    }
}
