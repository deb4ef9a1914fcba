using Emulation.Documents.Word;

namespace Emulation.Documents.Excel.Package;

/// <summary>Giới hạn đọc of a workbook: rows are streamed, everything else of a sheet is small in any file people make.</summary>
internal static class WorkbookLimits
{
    /// <summary>A sheet of 100 000 rows by 20 columns is about 62 MB.</summary>
    public static ReadLimits Package { get; } = ReadLimits.Default with { PartBytes = 160L << 20, TotalBytes = 320L << 20, RatioFloor = 64L << 20 };

    /// <summary>Bytes of a part that is parsed whole; its tree costs about ten times as much.</summary>
    public const int TreeBytes = 24 << 20;

    /// <summary>Cells of one sheet, empty ones with a look included.</summary>
    public const int Cells = 4_000_000;

    public const int Sheets = 255;

    /// <summary>Cells with content outside the filled table that formulas may ask for.</summary>
    public const int KeptCells = 200_000;
}
