using System.Globalization;
using Emulation.GraphEmulator;
using Emulation.GraphEmulator.Contract;

namespace Emulation.Storage.Tests.Graph;

/// <summary>A day's work under seeded faults: whatever breaks, in the end every document is there once, with every save once. 200 seeds under EMULATION_LONG=1.</summary>
public sealed class SeededFaultTests
{
    private const string Officer = "Nguyễn Thị Đào";
    private const double Share = 0.25;

    private static int Seeds => Environment.GetEnvironmentVariable("EMULATION_LONG") == "1" ? 200 : 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_lost_and_nothing_doubled()
    {
        var contract = new GraphContract();
        TestContext.Current.TestOutputHelper?.WriteLine("seed  requests  faults  waited(s)  lost  doubled");
        for (var seed = 1; seed <= Seeds; seed++)
        {
            await using var library = await EmulatedLibrary.StartAsync(new EmulatorOptions
            {
                Promotion = (Promotion)(seed % 3), PageSize = 3, PascalCase = seed % 5 == 0, Ranges = (RangesForm)(seed % 3),
                Errors = (ErrorForm)(seed % 3),
            });
            library.Site.Faults.Seeded(seed, Share);

            var expected = await WorkAsync(library, large: seed % 10 == 4);

            library.Site.Faults.Clear();
            var (lost, doubled) = Compare(library.Site, expected);
            var waited = library.Site.Clock.Waits.Sum(static wait => wait.TotalSeconds);
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{seed,4}  {library.Site.Transcript.Exchanges.Count,8}  {library.Site.Faults.Struck,6}  {waited,9:0}  {lost.Count,4}  {doubled.Count,7}"));
            Assert.Empty(lost);
            Assert.Empty(doubled);
            Assert.True(library.Site.Faults.Struck > 5);
            // The cloud run by 21Vianet departs from the description by its casing.
            Assert.Equal("", string.Join('\n', library.Site.Transcript.Exchanges.Where(one => !one.Struck && !library.Site.Options.PascalCase).SelectMany(contract.Check).Distinct(StringComparer.Ordinal)));
        }
    }

    /// <returns>Path of each document, and its contents in order.</returns>
    private static async Task<Dictionary<string, List<string>>> WorkAsync(EmulatedLibrary library, bool large)
    {
        var store = library.Store;
        var expected = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var folder = await store.FolderOfAsync("Xã Tân Phú", Cancellation);
        var archive = await store.FolderOfAsync("Xã Đông Hòa", Cancellation);
        for (var number = 1; number <= 4; number++)
        {
            var words = $"kế hoạch {number}, bản ";
            var padding = large && number == 4 ? 5_500_000 : 0;
            var made = await store.CreateAsync(
                new NewDocument(folder.Id, "Kế hoạch.docx", SamplePackage.Of(words + 1, padding), DocumentMetadata.None with { Unit = "UBND xã Tân Phú" }, Officer, NameTaken.KeepBoth), Cancellation);
            var saved = made;
            for (var save = 2; save <= 3; save++)
            {
                // The officer keeps the ETag of the last save while SharePoint rewrites the file behind it.
                saved = await store.ReplaceAsync(saved.Id, new Replacement(SamplePackage.Of(words + save, padding), new Precondition(saved.ETag, Officer)), Cancellation);
                Assert.Equal(SamplePackage.Fingerprint(SamplePackage.Of(words + save, padding)), SamplePackage.Fingerprint((await store.ReadAsync(saved.Id, null, Cancellation)).Content));
            }

            await ChangeAsync(store, saved.Id, now => store.DescribeAsync(saved.Id, DocumentMetadata.None with { Status = DocumentStatus.Issued }, On(now), Cancellation));
            await ChangeAsync(store, saved.Id, now => store.MoveAsync(saved.Id, archive.Id, $"Bản {number}.docx", On(now), Cancellation));
            await ChangeAsync(store, saved.Id, async now =>
            {
                await store.DeleteAsync(saved.Id, On(now), Cancellation);
                return now;
            });
            await store.TakeBackAsync(saved.Id, Officer, Cancellation);
            expected[$"/Xã Đông Hòa/Bản {number}.docx"] = [.. Enumerable.Range(1, 3).Select(save => SamplePackage.Fingerprint(SamplePackage.Of(words + save, padding))!)];
        }

        return expected;
    }

    private static Precondition On(StoredDocument document) => new(document.ETag, Officer);

    /// <summary>As a person does it: looks, changes, and looks again when told that it has changed meanwhile.</summary>
    private static async Task ChangeAsync(Emulation.Storage.Graph.GraphDocumentStore store, string id, Func<StoredDocument, Task<StoredDocument>> change)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await change(await store.FindAsync(id, Cancellation));
                return;
            }
            catch (StoreException changed) when (changed.Failure == StoreFailure.Changed && tries < 3)
            {
                // SharePoint rewrote it between the two.
            }
        }
    }

    private static (List<string> Lost, List<string> Doubled) Compare(EmulatedSite site, Dictionary<string, List<string>> expected)
    {
        var lost = expected.Keys.Except(site.Far.Documents.Keys, StringComparer.Ordinal).ToList();
        var doubled = site.Far.Documents.Keys.Except(expected.Keys, StringComparer.Ordinal).ToList();
        foreach (var (path, contents) in expected.Where(document => site.Far.Documents.ContainsKey(document.Key)))
        {
            // A change of metadata makes a version too, of the same content.
            var versions = site.Far.Versions(site.Far.IdOf(path)).Select(static version => SamplePackage.Fingerprint(version)).ToList();
            var changes = versions.Where((print, index) => index == 0 || print != versions[index - 1]).ToList();
            lost.AddRange(contents.Except(changes, StringComparer.Ordinal).Select(print => $"{path}: {print}"));
            doubled.AddRange(changes.GroupBy(static print => print, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(group => $"{path}: {group.Key}"));
        }

        return (lost, doubled);
    }
}
