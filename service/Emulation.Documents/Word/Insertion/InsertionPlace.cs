namespace Emulation.Documents.Word.Insertion;

/// <summary>Chỗ chèn mục: where an officer wants a section.</summary>
public abstract record InsertionPlace
{
    private InsertionPlace()
    {
    }

    /// <summary>Where plans usually have it, judged by what the plan's own sections are about.</summary>
    public sealed record Belonging : InsertionPlace;

    /// <summary>Before the block of that index in reading order (<see cref="Plans.Text.Block.Index"/>); the number of blocks means the end of the body.</summary>
    public sealed record AtBlock(int Index) : InsertionPlace;

    /// <summary>As the section of that number: "III" is where section III stands now, or behind the last where that is II.</summary>
    public sealed record AtPath(string Path) : InsertionPlace;

    /// <summary>Before the section that the outline path ("III", "II.2") leads to.</summary>
    public sealed record BeforePath(string Path) : InsertionPlace;

    /// <summary>Behind the section that the outline path leads to.</summary>
    public sealed record AfterPath(string Path) : InsertionPlace;
}
