namespace Emulation.Cli.Vectors;

/// <summary>What came of one published table: how many cells were compared, how many differ, and what could only be looked at.</summary>
internal sealed record VectorCheck(int Compared, int Different, IReadOnlyList<string> Remarks)
{
    public static VectorCheck Cells(IReadOnlyList<int> expected, IReadOnlyList<int> actual) =>
        new(expected.Count, expected.Count != actual.Count ? expected.Count : expected.Zip(actual).Count(static pair => pair.First != pair.Second), []);

    public static VectorCheck Holds(bool holds, string remark) => new(1, holds ? 0 : 1, [remark]);

    public static VectorCheck Remark(string remark) => new(0, 0, [remark]);

    public static VectorCheck Sum(IEnumerable<VectorCheck> checks) => checks.Aggregate(new VectorCheck(0, 0, []),
        static (sum, one) => new VectorCheck(sum.Compared + one.Compared, sum.Different + one.Different, [.. sum.Remarks, .. one.Remarks]));
}
