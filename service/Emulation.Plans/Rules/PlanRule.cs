using System.Security.Cryptography;
using System.Text;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Quy tắc kiểm tra: named after the fault it finds. Pure: the same plan and parents give the same findings.</summary>
public abstract class PlanRule
{
    public abstract RuleDescriptor Descriptor { get; }

    internal abstract IEnumerable<Finding> Check(Inspection inspection);

    private protected Finding Found(Quotation at, string message, params IReadOnlyList<Quotation> related) => new(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Descriptor.Id}\n{at.Location.Path}\n{at.Quote}\n{at.Location.Start}")))[..12],
        Descriptor.Id, Descriptor.Severity, message, at.Quote, at.Location, related);
}
