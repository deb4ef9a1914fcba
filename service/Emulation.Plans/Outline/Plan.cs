using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Kế hoạch: a plan taken apart into head, legal bases, outline, foot and annexes.</summary>
public sealed class Plan
{
    private readonly Dictionary<int, PlanItem> _byBlock;

    internal Plan(
        PlanText text, string document, PlanHeader header, IReadOnlyList<PlanItem> preamble, IReadOnlyList<PlanItem> items,
        IReadOnlyList<PlanItem> closing, PlanFoot foot, IReadOnlyList<PlanItem> annexes, IReadOnlyList<PlanTable> tables)
    {
        (Text, Document, Header, Preamble, Items, Closing, Foot, Annexes, Tables) =
            (text, document, header, preamble, items, closing, foot, annexes, tables);
        _byBlock = preamble.Concat(items).Concat(closing).Concat(annexes).ToDictionary(static item => item.Block.Index);
    }

    public PlanText Text { get; }

    /// <summary>"draft" or "parent:N", as it stands in every location.</summary>
    public string Document { get; }

    public PlanHeader Header { get; }

    /// <summary>Căn cứ và câu mở đầu: what stands between the title and the first section.</summary>
    public IReadOnlyList<PlanItem> Preamble { get; }

    /// <summary>The outline in reading order, without preamble, closing and annexes.</summary>
    public IReadOnlyList<PlanItem> Items { get; }

    /// <summary>Câu kết.</summary>
    public IReadOnlyList<PlanItem> Closing { get; }

    public PlanFoot Foot { get; }

    /// <summary>Phụ lục: their paragraphs, each annex with an outline of its own.</summary>
    public IReadOnlyList<PlanItem> Annexes { get; }

    public IReadOnlyList<PlanTable> Tables { get; }

    /// <summary>Whether the plan organises events at several levels ("các cấp", "cấp cơ sở"), so that what it says without naming a level binds those below.</summary>
    public bool BindsSubordinates { get; internal set; }

    /// <summary>Whether title or opening speak of a meeting: only then are times, places and numbers those of one.</summary>
    public bool IsAboutEvent { get; internal set; }

    /// <summary>Preamble, outline, closing and annexes.</summary>
    public IEnumerable<PlanItem> AllItems => Preamble.Concat(Items).Concat(Closing).Concat(Annexes);

    public PlanItem? ItemOf(Block block) => _byBlock.GetValueOrDefault(block.Index);

    public static Plan From(PlanText text, string document) => new PlanStructureReader(text, document).Read();

    public Location Locate(Block block, TextSpan span) =>
        new(Document, PathOf(block), block.Index, span.Start, span.Length) { Page = block.Page };

    // A cell has the path of what its table stands below.
    private string PathOf(Block block) => _byBlock.TryGetValue(block.Index, out var item) ? item.Path
        : block.Cell is { } cell ? Tables.FirstOrDefault(table => table.Number == cell.Table)?.Below?.Path ?? "" : "";

    public Quotation Quote(Block block, TextSpan span) => new(span.Slice(block.Text), Locate(block, span));

    public Quotation Quote(Block block) => Quote(block, new TextSpan(0, block.Text.Length).Trim(block.Text));

    /// <summary>The first words of a paragraph, where its number is meant and not what it says.</summary>
    public Quotation QuoteHead(Block block)
    {
        const int Enough = 60;
        var cut = block.Text.Length <= Enough ? -1 : block.Text.IndexOf(' ', Enough);
        return Quote(block, new TextSpan(0, cut < 0 ? block.Text.Length : cut).Trim(block.Text));
    }
}

/// <summary>Bảng: rows of cells, each cell its paragraphs.</summary>
/// <param name="Number">The table's number in the document (<see cref="CellPosition.Table"/>).</param>
/// <param name="Below">The last paragraph before it.</param>
public sealed record PlanTable(int Number, IReadOnlyList<IReadOnlyList<IReadOnlyList<Block>>> Rows, PlanItem? Below, bool InAnnex);
