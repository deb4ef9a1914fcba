namespace Emulation.Delegates.Flow;

/// <summary>
/// After a failed solution: sets of nodes into which more must flow than can flow out. Each is what one excess can still reach, or what
/// cannot reach one deficit; conflicts that have nothing to do with each other are apart in some of them.
/// </summary>
internal static class FlowCuts
{
    private const int MostOfOneKind = 64;

    public static IEnumerable<bool[]> Of(Circulation circulation)
    {
        var excess = circulation.Excess.ToArray();
        foreach (var node in Enumerable.Range(0, excess.Length).Where(node => excess[node] > 0).Take(MostOfOneKind))
        {
            yield return Reach(circulation, node, backwards: false);
        }

        foreach (var node in Enumerable.Range(0, excess.Length).Where(node => excess[node] < 0).Take(MostOfOneKind))
        {
            yield return [.. Reach(circulation, node, backwards: true).Select(static reaches => !reaches)];
        }
    }

    private static bool[] Reach(Circulation circulation, int source, bool backwards)
    {
        var inside = new bool[circulation.Excess.Length];
        inside[source] = true;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var edge in circulation.EdgesOf(node))
            {
                var far = circulation.FarEnd(edge);
                if (!inside[far] && circulation.Residual(backwards ? edge ^ 1 : edge) > 0)
                {
                    inside[far] = true;
                    queue.Enqueue(far);
                }
            }
        }

        return inside;
    }
}
