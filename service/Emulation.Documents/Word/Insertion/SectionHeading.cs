using System.Xml.Linq;

namespace Emulation.Documents.Word.Insertion;

/// <summary>The section's heading on its way into the document.</summary>
/// <param name="Label">The number it takes there: "IV."</param>
/// <param name="List">The list that numbered it in the fragment.</param>
internal sealed record SectionHeading(XElement Paragraph, string Label, ListPlace? List);
