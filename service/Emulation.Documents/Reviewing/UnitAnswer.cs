namespace Emulation.Documents.Reviewing;

/// <summary>Tệp trả lại một đơn vị: what lies beside the workbook for it, with "/".</summary>
/// <param name="Copy">Its draft with the findings as comments; null where there is none.</param>
public sealed record UnitAnswer(string Letter, string? Copy);
