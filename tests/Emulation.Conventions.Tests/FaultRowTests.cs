using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>Of the 45 faults of SharePoint, Entra and disks on record each has a test that carries its number, or a reason why it cannot befall the product, and the reason holds.</summary>
public sealed partial class FaultRowTests
{
    /// <summary>The reason, and the word that would stand in the product if it held no longer.</summary>
    private static readonly Dictionary<int, (string Reason, string Word)> Without = new()
    {
        [4] = ("no $batch is sent: it saves round trips, not resource units", "$batch\""),
        [32] = ("change notifications need a public address; the list of changes is polled", "/subscriptions"),
        [34] = ("nothing is copied on the server", "/copy"),
        [45] = ("no database is used", "Npgsql"),
    };

    [Fact]
    public void Every_fault_has_a_test_or_a_reason()
    {
        var tested = Repository.FilesUnder("tests/", ".cs").SelectMany(static file => Row().Matches(Repository.Read(file)))
            .Select(static match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToHashSet();

        Assert.Equal(Enumerable.Range(1, 45), tested.Concat(Without.Keys).Order());
    }

    [Fact]
    public void Every_reason_still_holds()
    {
        var sources = Repository.FilesUnder("service/", ".cs", ".csproj").Select(Repository.Read).ToList();

        Assert.NotEmpty(sources);
        Assert.All(Without, row => Assert.DoesNotContain(sources, source => source.Contains(row.Value.Word, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"public (?:async Task|void) Row(?<number>\d\d)_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
