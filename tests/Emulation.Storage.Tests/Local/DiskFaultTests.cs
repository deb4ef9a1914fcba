namespace Emulation.Storage.Tests.Local;

/// <summary>A disk that refuses, at every step of every change: the officer reads why, what stood stands, and the next try succeeds.</summary>
public sealed class DiskFaultTests
{
    private const int NoSpace = 28;
    private const int InputOutput = 5;
    private const int ReadOnly = 30;

    private static readonly int[] Faults = [NoSpace, InputOutput, ReadOnly];

    public static TheoryData<string> Changes => [.. StoreChanges.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Row44_A_refusal_leaves_old_or_new_and_the_store_goes_on(string change)
    {
        using var start = new TemporaryStore();
        using (var store = start.Open())
        {
            await StoreChanges.PrepareAsync(store);
        }

        var before = await PictureAsync(start);
        var failures = 0;
        for (var step = 1; ; step++)
        {
            using var folder = start.Copy();
            if (!await FailsAsync(folder, change, step, Faults[step % Faults.Length]))
            {
                break;
            }

            failures++;
            var picture = await PictureAsync(folder);
            using var repeated = start.Copy();
            Assert.True(picture == before || picture == await ChangedAsync(repeated, change), $"{change}, step {step}:\n{picture}");
        }

        Assert.NotEqual(0, failures);
    }

    [Theory]
    [InlineData(NoSpace, "full")]
    [InlineData(InputOutput, "unavailable")]
    [InlineData(ReadOnly, "denied")]
    public async Task Row44_A_refusal_is_told_by_its_kind(int fault, string code)
    {
        using var folder = new TemporaryStore();
        var isArmed = false;
        using var store = folder.Open(_ => Refuse(isArmed, fault));
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        isArmed = true;

        var refused = await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.ReplaceAsync(store, seen, "hai"));

        Assert.Equal(code, refused.Failure.Code);
        isArmed = false;
        Assert.Equal(["một"], await TemporaryStore.AllWordsAsync(store, seen.Id));
        Assert.Equal("hai", await TemporaryStore.WordsAsync(store, (await TemporaryStore.ReplaceAsync(store, seen, "hai")).Id));
    }

    [Fact]
    public void A_folder_that_another_process_holds_is_in_use()
    {
        using var folder = new TemporaryStore();
        using var store = folder.Open();

        Assert.Equal(StoreFailure.InUse, Assert.Throws<StoreException>(() => folder.Open()).Failure);
    }

    // False once the change ends before that step.
    private static async Task<bool> FailsAsync(TemporaryStore folder, string change, int step, int fault)
    {
        var steps = int.MinValue;
        using var store = folder.Open(_ => Refuse(++steps == step, fault));
        steps = 0;
        try
        {
            await StoreChanges.All[change](store);
            return false;
        }
        catch (StoreException refused)
        {
            Assert.Contains(refused.Failure.Code, new[] { "full", "unavailable", "denied" });
            Assert.NotEmpty(refused.Message);
            return true;
        }
    }

    private static void Refuse(bool now, int fault)
    {
        if (now)
        {
            throw new IOException("The disk refuses.", fault);
        }
    }

    private static async Task<string> ChangedAsync(TemporaryStore folder, string change)
    {
        using (var store = folder.Open())
        {
            await StoreChanges.All[change](store);
        }

        return await PictureAsync(folder);
    }

    private static async Task<string> PictureAsync(TemporaryStore folder)
    {
        using var store = folder.Open();
        return await StoreChanges.PictureAsync(store, folder.Root);
    }
}
