using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>What one requirement kind says of one requirement on a draft. <paramref name="Reason"/> is one plain Vietnamese sentence.</summary>
internal sealed record Judgement(Verdict Verdict, Quotation? Evidence, string Reason)
{
    /// <summary>The agenda code this judges, where a requirement has several.</summary>
    public string? Item { get; init; }

    public static Judgement Missing(string reason) => new(Verdict.Missing, null, reason);
}
