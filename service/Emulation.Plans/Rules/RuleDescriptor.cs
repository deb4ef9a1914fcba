namespace Emulation.Plans.Rules;

/// <summary>Quy tắc kiểm tra, as the catalogue publishes it.</summary>
/// <param name="Id">Stable, kebab-case; never used again once retired.</param>
/// <param name="Title">Vietnamese: the fault, in one line.</param>
/// <param name="LegalSource">Điều khoản nguồn, or the practice the rule rests on.</param>
public sealed record RuleDescriptor(string Id, string Title, Severity Severity, string LegalSource);
