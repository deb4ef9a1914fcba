using Emulation.Delegates.Problems;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.State;

/// <summary>Mã của kế hoạch: kept in its own file, so that a table filled for it is known to be its own whatever either file is called.</summary>
public static class PlanIdentity
{
    /// <summary>The problem that was read from a plan, with the plan's id; as it was where the file keeps none, or is not of Word.</summary>
    /// <param name="plan">Seekable.</param>
    /// <exception cref="UnreadableDocumentException">As the reader.</exception>
    public static AllocationProblem Note(AllocationProblem problem, Stream plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        plan.Position = 0;
        if (FileRecognition.Recognise(plan) != FileForm.Package)
        {
            return problem;
        }

        plan.Position = 0;
        using var file = WordDraft.Open(plan, cancellation);
        return new PlanState(file).Id is { } id ? problem with { Plan = new PlanReference(id, problem.Plan?.Title) } : problem;
    }
}
