using System.Globalization;
using System.Reflection;

namespace Emulation.Storage.Tests.Graph;

/// <summary>Of the 45 faults on record each has a test that carries its number, or a reason why there is none here.</summary>
public sealed class FaultRowTableTests
{
    private static readonly Dictionary<int, string> Elsewhere = new()
    {
        [4] = "the store sends no $batch: it saves round trips, not resource units",
        [5] = "tokens are handed in by a function; throttling of the identity provider is the sign-in's",
        [32] = "change notifications need a public address; the store polls the list of changes",
        [34] = "the store copies nothing on the server",
        [40] = "keys of the identity provider are the sign-in's",
        [41] = "on-behalf-of is the sign-in's",
        [44] = "disks are the local store's",
        [45] = "no database is used",
    };

    [Fact]
    public void Every_fault_has_a_test_or_a_reason()
    {
        var tested = new[] { typeof(FaultRowTests), typeof(ThrottlingFaultRowTests), typeof(SavingFaultRowTests), typeof(SessionFaultRowTests), typeof(ReadingFaultRowTests), typeof(GraphContractTests) }
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(static method => method.Name.StartsWith("Row", StringComparison.Ordinal))
            .Select(static method => int.Parse(method.Name.AsSpan(3, 2), CultureInfo.InvariantCulture))
            .ToHashSet();

        Assert.Equal(Enumerable.Range(1, 45), tested.Concat(Elsewhere.Keys).Order());
    }
}
