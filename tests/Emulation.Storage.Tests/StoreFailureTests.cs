using System.Reflection;

namespace Emulation.Storage.Tests;

public sealed class StoreFailureTests
{
    private static readonly int[] Statuses = [400, 401, 403, 404, 409, 413, 422, 423, 429, 503];

    public static TheoryData<StoreFailure> Failures => [.. StoreFailure.All];

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void A_failure_has_a_code_a_known_status_and_a_sentence_that_ends(StoreFailure failure)
    {
        Assert.Matches("^[a-z]+(-[a-z]+)*$", failure.Code);
        Assert.Contains(failure.Status, Statuses);
        Assert.EndsWith(".", failure.Advice, StringComparison.Ordinal);
        Assert.True(failure.Advice.IsNormalized());
    }

    [Fact]
    public void The_list_holds_every_failure_once()
    {
        var declared = typeof(StoreFailure).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(StoreFailure)).Select(static property => (StoreFailure)property.GetValue(null)!);

        Assert.Equal(declared.Select(static one => one.Code).Order(StringComparer.Ordinal), StoreFailure.All.Select(static one => one.Code).Order(StringComparer.Ordinal));
        Assert.Equal(StoreFailure.All.Count, StoreFailure.All.Select(static one => one.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_exception_says_what_its_failure_says_unless_told_more()
    {
        Assert.Equal(StoreFailure.Locked.Advice, new StoreException(StoreFailure.Locked).Message);
        Assert.Equal("Đang mở ở máy khác.", new StoreException(StoreFailure.Locked, "Đang mở ở máy khác.").Message);
    }
}
