using Emulation.Plans.Rules;

namespace Emulation.Plans.Checking;

/// <summary>Quyết định về một phát hiện, as the document itself keeps it.</summary>
/// <param name="Finding">The finding's id.</param>
/// <param name="TextHash">Of the words the finding was about (<see cref="Waivers"/>): when they change, the decision is about something else.</param>
/// <param name="ParentHash">Of what the parents demanded, where the finding has to do with them; null where it has not.</param>
public sealed record Decision(string Finding, string Rule, Waiver Waiver, string TextHash, string? ParentHash);
