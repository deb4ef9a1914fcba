using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Quy tắc kiểm tra: named after the fault it finds. Pure: the same plan and parents give the same findings.</summary>
public abstract class PlanRule
{
    public abstract RuleDescriptor Descriptor { get; }

    internal abstract IEnumerable<Finding> Check(Inspection inspection);

    /// <summary>A finding without its id, which the catalogue gives when it knows the equal ones.</summary>
    private protected Finding Found(Quotation at, string message, params IReadOnlyList<Quotation> related) =>
        new("", Descriptor.Id, Descriptor.Severity, message, at.Quote, at.Location, related);

    /// <summary>A finding on a few characters, quoted with the words around them so that an officer can find the place.</summary>
    /// <param name="replacement">What stands in place of <paramref name="fault"/> alone; null where only a person can say.</param>
    private protected Finding FoundIn(Inspection inspection, Block block, TextSpan fault, string message, FixKind kind, string? replacement)
    {
        var phrase = Phrase.Around(block, fault);
        var before = block.Text[phrase.Start..fault.Start];
        return Found(inspection.Plan.Quote(block, phrase), message) with
        {
            Fix = new Fix(kind, replacement is null ? null : before + replacement + block.Text[fault.End..phrase.End]),
        };
    }
}
