namespace Emulation.Storage.Tests.Local;

/// <summary>A cut before every step of every change, and a second one before every step of the recovery: the library is then as before the change or as after it.</summary>
public sealed class CutMatrixTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Changes => [.. StoreChanges.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_cut_leaves_old_or_new(string change)
    {
        using var start = new TemporaryStore();
        using (var store = start.Open())
        {
            await StoreChanges.PrepareAsync(store);
        }

        using var done = start.Copy();
        var before = await PictureAsync(start);
        var after = await ChangedAsync(done, change);
        Assert.NotEqual(before, after);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 1; await CutAsync(start, change, step) is { } cut; step++)
        {
            using (cut)
            {
                seen.Add(await SecondCutsAsync(cut, before, after, $"{change}, step {step}"));
            }
        }

        Assert.Equal(2, seen.Count);
    }

    private static async Task<string> SecondCutsAsync(TemporaryStore cut, string before, string after, string where)
    {
        for (var step = 1; ; step++)
        {
            using var again = cut.Copy();
            try
            {
                again.Open(Cut.Before(step)).Dispose();
            }
            catch (Cut)
            {
                using var twice = again.Copy();
                Assert.True(await PictureAsync(twice) is var half && (half == before || half == after), $"{where}, then step {step} of the recovery:\n{half}");
                continue;
            }

            var picture = await PictureAsync(again);
            Assert.True(picture == before || picture == after, $"{where}:\n{picture}");
            Assert.Equal(picture, await PictureAsync(again));
            return picture;
        }
    }

    // Null once the change ends before that step.
    private static async Task<TemporaryStore?> CutAsync(TemporaryStore start, string change, int step)
    {
        using var copy = start.Copy();
        var cut = new Cut.Counter(step);
        var store = copy.Open(cut.Count);
        try
        {
            cut.Start();
            await StoreChanges.All[change](store);
            store.Dispose();
            return null;
        }
        catch (Cut)
        {
            var left = copy.Copy();
            cut.Stop();
            store.Dispose();
            return left;
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
        Cancellation.ThrowIfCancellationRequested();
        using var store = folder.Open();
        return await StoreChanges.PictureAsync(store, folder.Root);
    }

    /// <summary>Stands for a power cut: nothing in the store catches it.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught here alone.
    private sealed class Cut : Exception
    {
        public static Action<string> Before(int step)
        {
            var counter = new Counter(step);
            counter.Start();
            return counter.Count;
        }

        public sealed class Counter(int at)
        {
            private int _steps = int.MinValue;

            public void Start() => _steps = 0;

            public void Stop() => _steps = int.MinValue;

            public void Count(string name)
            {
                if (++_steps == at)
                {
                    throw new Cut();
                }
            }
        }
    }
#pragma warning restore CA1032, CA1064
}
