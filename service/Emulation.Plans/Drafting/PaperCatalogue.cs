using Emulation.Plans.Drafting.Papers;

namespace Emulation.Plans.Drafting;

/// <summary>Danh mục giấy tờ kèm theo kế hoạch.</summary>
public static class PaperCatalogue
{
    public static IReadOnlyList<ConferencePaper> All { get; } =
    [
        new InvitationPaper(),
        new ProgrammePaper(),
        new TaskTablePaper(),
        new ChairScriptPaper(),
    ];
}
