namespace Emulation.Documents.Excel.Tables;

/// <summary>
/// Khớp cột: where the table stands in a workbook and what its columns hold, as found, or as an officer gives it. Rows are counted from 1, both ends in.
/// </summary>
public sealed record TableMapping
{
    public required string Sheet { get; init; }

    /// <summary>The lowest row of the heading.</summary>
    public int? HeaderRow { get; init; }

    public int? FirstRow { get; init; }

    /// <summary>The last row of units, sample rows and empty ones included; not the total's.</summary>
    public int? LastRow { get; init; }

    /// <summary>Dòng tổng cộng, above or below the units; null without one.</summary>
    public int? TotalRow { get; init; }

    public required IReadOnlyList<ColumnMapping> Columns { get; init; }

    /// <summary>Columns with a heading that no field was found for: they stay the office's own.</summary>
    public IReadOnlyList<OwnColumn> Own { get; init; } = [];

    /// <summary>Categories and attributes of the problem that no column was found for.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <param name="Column">Letters: "B".</param>
/// <param name="Heading">As the sheet has it, levels from the top; null where the mapping was given.</param>
/// <param name="By">How it was found: "name" a defined name, "heading", "given".</param>
public sealed record ColumnMapping(string Column, TableFieldKind Field, string? Id = null, string? Heading = null, string? By = null);

public sealed record OwnColumn(string Column, string Heading);
