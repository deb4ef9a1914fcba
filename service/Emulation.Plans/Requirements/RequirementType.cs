using Emulation.Plans.Checking;

namespace Emulation.Plans.Requirements;

/// <summary>
/// Một loại yêu cầu: how it is recognised in a plan's text and judged on a draft. The same recogniser reads parent and draft,
/// so that both sides are compared in the same terms.
/// </summary>
public abstract class RequirementType
{
    public abstract RequirementKind Kind { get; }

    public abstract Type ValueType { get; }

    internal abstract IEnumerable<Candidate> Recognise(Reading reading);

    /// <summary>One judgement, or one for each agenda code.</summary>
    internal abstract IEnumerable<Judgement> Judge(Requirement requirement, Draft draft);
}

/// <summary>A kind whose value is <typeparamref name="TValue"/>.</summary>
public abstract class RequirementType<TValue> : RequirementType
    where TValue : RequirementValue
{
    public sealed override Type ValueType => typeof(TValue);

    internal sealed override IEnumerable<Judgement> Judge(Requirement requirement, Draft draft) => Judge(requirement, (TValue)requirement.Value, draft);

    internal abstract IEnumerable<Judgement> Judge(Requirement requirement, TValue value, Draft draft);
}
