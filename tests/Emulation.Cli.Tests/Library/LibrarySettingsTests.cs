using Emulation.Cli.Library;

namespace Emulation.Cli.Tests.Library;

public sealed class LibrarySettingsTests
{
    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(null, 8, 8)]
    [InlineData("3", 8, 8)]
    [InlineData("12", 8, 12)]
    public void A_shard_counts_all_shards_and_whatever_else_the_settings_know_of(string? setting, int shards, int instances) =>
        Assert.Equal(instances, new LibrarySettings(name => name == "Storage:Graph:Instances" ? setting : null).GraphOfShard(shards).Instances);

    [Theory]
    [InlineData(null, 10)]
    [InlineData("00:03:00", 3)]
    public void A_batch_waits_longer_than_a_person_unless_it_is_told(string? setting, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), new LibrarySettings(name => name == "Storage:Graph:LongestWait" ? setting : null).GraphOfShard(1).LongestWait);
}
