namespace Emulation.Documents;

/// <summary>
/// The input cannot or must not be read, or must not be changed. <see cref="Exception.Message"/> is one Vietnamese line that says what is wrong and what to do, without the file's name
/// (the caller knows it) and without technical detail.
/// </summary>
public sealed class UnreadableDocumentException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Stable, kebab-case: "not-a-document", "legacy-doc", "encrypted", "truncated", "damaged", "zip-bomb", "xml-entity", "missing-part", "unsafe-package", "macro-enabled", "too-large", "too-complex", "no-text-layer", "legacy-font", "program-missing", "timeout", "bad-json", "bad-facts"; of a file that is to be changed also "not-a-word-file", "signed-document", "protected-document", "read-only-document", "final-document", "same-file", "bad-rule-data"; of a section's template "bad-section"; of a workbook "not-a-workbook", "legacy-xls", "external-links", "no-table", "ambiguous-table", "ambiguous-heading", "no-sample-row", "merged-rows", "hidden-rows", "duplicate-unit", "sheet-full", "bad-weight", "bad-mapping".</summary>
    public string Code { get; } = code;

    /// <summary>The part, page or line where reading stopped, if there is one.</summary>
    public string? Place { get; init; }
}
