using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Phần thứ mấy trên mấy phần: the files whose names fall to this shard, counted from 1.</summary>
public readonly partial record struct ReviewShard(int Index, int Count)
{
    public static ReviewShard Whole { get; } = new(1, 1);

    /// <summary>By the name alone, so that a file added later moves no other.</summary>
    public bool Holds(string name) => Count == 1 || Of(name, Count).Index == Index;

    /// <summary>The one of so many shards that holds a file.</summary>
    internal static ReviewShard Of(string name, int count) => new((int)(Convert.ToUInt32(Fingerprint.Of(name, length: 8), 16) % (uint)count) + 1, count);

    /// <summary>What the names of the shard's files and folders begin with.</summary>
    internal string Stem => string.Create(CultureInfo.InvariantCulture, $"phan-{Index:0000}-{Count:0000}");

    /// <summary>The shard whose <see cref="Stem"/> this is; null for any other name.</summary>
    internal static ReviewShard? Parse(string stem) => Name().Match(stem) is { Success: true } name
        ? new(int.Parse(name.Groups["index"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(name.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"^phan-(?<index>\d{4,6})-(?<count>\d{4,6})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Name();
}
