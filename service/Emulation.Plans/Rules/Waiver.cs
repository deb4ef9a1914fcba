namespace Emulation.Plans.Rules;

/// <summary>Miễn trừ: somebody let a finding stand, with a name and a reason.</summary>
/// <param name="At">The day of the decision; null where the file does not say.</param>
public sealed record Waiver(string Reason, string By, DateOnly? At);
