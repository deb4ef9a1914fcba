namespace Emulation.Storage.Tests.Local;

/// <summary>The cut of <see cref="CutMatrixTests"/> with a process that is really killed: some places every time, all of them with EMULATION_LONG=1.</summary>
public sealed class KilledProcessTests
{
    private const int MostSteps = 40;

    private const int Sample = 6;

    private static bool IsLong => Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";

    [Fact]
    public async Task A_killed_process_leaves_old_or_new()
    {
        using var start = new TemporaryStore();
        using (var store = start.Open())
        {
            await StoreChanges.PrepareAsync(store);
        }

        var random = new Random(20260814);
        var killed = 0;
        foreach (var change in StoreChanges.All.Keys)
        {
            var outcomes = await OutcomesAsync(start, change);
            var steps = Enumerable.Range(1, MostSteps).ToArray();
            foreach (var step in IsLong ? steps : [random.Next(1, 10)])
            {
                using var folder = start.Copy();
                if (await KilledProcess.StartAsync(folder.Root, change, step, TestContext.Current.CancellationToken) == KilledProcess.Done)
                {
                    break;
                }

                killed++;
                Assert.Contains(await PictureAsync(folder), outcomes);
            }
        }

        Assert.True(killed >= Sample, $"only {killed} processes reached the step before which they were to die");
    }

    private static async Task<string[]> OutcomesAsync(TemporaryStore start, string change)
    {
        using var untouched = start.Copy();
        using var changed = start.Copy();
        Assert.Equal(KilledProcess.Done, await KilledProcess.StartAsync(changed.Root, change, int.MaxValue, TestContext.Current.CancellationToken));
        return [await PictureAsync(untouched), await PictureAsync(changed)];
    }

    private static async Task<string> PictureAsync(TemporaryStore folder)
    {
        using var store = folder.Open();
        return await StoreChanges.PictureAsync(store, folder.Root);
    }
}
