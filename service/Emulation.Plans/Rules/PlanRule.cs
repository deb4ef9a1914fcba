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
}
