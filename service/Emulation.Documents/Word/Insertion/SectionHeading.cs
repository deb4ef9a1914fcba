using System.Xml.Linq;

namespace Emulation.Documents.Word.Insertion;

/// <summary>The section's heading on its way into the document.</summary>
/// <param name="Label">The number typed there: "IV."; null where the document computes it.</param>
/// <param name="List">The list that numbered it in the fragment.</param>
/// <param name="Earlier">The heading it replaces, where the document's own list numbers that: leaving the list would renumber what stands behind.</param>
internal sealed record SectionHeading(XElement Paragraph, string? Label, ListPlace? List, Exemplar? Earlier);
