namespace Emulation.Delegates.Solving;

/// <summary>One side of the table: its leaves (units, or categories), their nested groups, and what each may hold.</summary>
internal sealed class SeatTree(int[] leafParents, int[] groupParents)
{
    /// <summary>The group of a leaf, -1 for none.</summary>
    public int[] LeafParents { get; } = leafParents;

    /// <summary>The group around a group, -1 for none.</summary>
    public int[] GroupParents { get; } = groupParents;

    public int[] LeafLower { get; } = new int[leafParents.Length];

    public int[] LeafUpper { get; } = new int[leafParents.Length];

    public int[] GroupLower { get; } = new int[groupParents.Length];

    public int[] GroupUpper { get; } = new int[groupParents.Length];

    /// <summary>Groups, each after the groups inside it.</summary>
    public int[] InnerFirst()
    {
        var depth = new int[GroupParents.Length];
        for (var group = 0; group < depth.Length; group++)
        {
            for (var at = GroupParents[group]; at >= 0; at = GroupParents[at])
            {
                depth[group]++;
            }
        }

        return [.. Enumerable.Range(0, depth.Length).OrderByDescending(group => depth[group])];
    }
}
