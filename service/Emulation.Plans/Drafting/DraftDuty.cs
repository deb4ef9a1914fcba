namespace Emulation.Plans.Drafting;

/// <summary>Việc đã giao: who leads, what, with whom, until when.</summary>
/// <param name="Task">A clause from its verb on, without a closing mark.</param>
/// <param name="Deadline">Null while the day of the event is unknown, and for what goes on until then.</param>
public sealed record DraftDuty(string Unit, string Task, IReadOnlyList<string> With, DateOnly? Deadline)
{
    /// <summary>Its key in the catalogue of works; null for what the parent lays on the unit.</summary>
    public string? Work { get; init; }

    /// <summary>Whether the unit is asked and not told.</summary>
    public bool IsAsked { get; init; }
}
