namespace Emulation.Plans.Drafting;

/// <summary>Một việc phải có đơn vị chủ trì.</summary>
/// <param name="Key">The word of the facts file ("final_report").</param>
/// <param name="Role">Who leads it where the facts do not say.</param>
/// <param name="Task">The duty, from its verb on, without a closing mark; "{0}" is "Hội nghị" or "Đại hội".</param>
/// <param name="DaysBefore">When it must be done, in days before the event; negative: after it; null: until the event.</param>
/// <param name="With">Who helps.</param>
public sealed record DraftWork(string Key, UnitRole Role, string Task, int? DaysBefore, params IReadOnlyList<UnitRole> With);
