namespace Emulation.Documents.Word.Package;

/// <summary>
/// Where a walk over the children of one element stands. Inside mc:AlternateContent the children lie two levels deeper
/// (AlternateContent, then Choice or Fallback); the handler does not notice.
/// </summary>
internal struct Children(int parent, bool empty)
{
    public int ChildDepth { get; private set; } = parent + 1;

    public bool Ended { get; private set; } = empty;

    /// <summary>Whether a branch of the innermost open alternatives was already read.</summary>
    public bool Taken { get; set; }

    private readonly bool InAlternatives => ChildDepth > parent + 1;

    public readonly bool IsBranch(int depth) => InAlternatives && depth == ChildDepth - 1;

    public void EnterAlternatives(bool empty)
    {
        if (!empty)
        {
            ChildDepth += 2;
            Taken = false;
        }
    }

    public void Close(int depth)
    {
        if (depth == parent)
        {
            Ended = true;
        }
        else if (InAlternatives && depth == ChildDepth - 1)
        {
            Taken = true;
        }
        else if (InAlternatives && depth == ChildDepth - 2)
        {
            ChildDepth -= 2;
        }
    }
}
