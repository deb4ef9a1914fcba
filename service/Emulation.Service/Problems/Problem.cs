namespace Emulation.Service.Problems;

/// <summary>An error as the wire carries it (RFC 9457, application/problem+json).</summary>
/// <param name="Type">"urn:emulation-office:problem:CODE".</param>
/// <param name="Code">Stable, kebab-case.</param>
/// <param name="Detail">Vietnamese: what is wrong and what to do.</param>
/// <param name="File">The file it is about, as its sender named it.</param>
/// <param name="Place">Part, page, or line and column in that file; the field's name where a field is wrong.</param>
internal sealed record Problem(string Type, string Title, int Status, string Code, string Detail, string? File, string? Place);
