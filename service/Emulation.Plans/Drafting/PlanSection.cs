namespace Emulation.Plans.Drafting;

/// <summary>Một mục của kế hoạch: when it is needed and what its template is filled with. The wording is the template's.</summary>
public abstract class PlanSection
{
    public abstract SectionDescriptor Descriptor { get; }

    /// <summary>Whether this parent and these facts call for it.</summary>
    public virtual bool IsNeeded(DraftBrief brief) => true;

    /// <summary>A value for each of the descriptor's slots.</summary>
    public abstract SlotValues Fill(DraftBrief brief);
}
