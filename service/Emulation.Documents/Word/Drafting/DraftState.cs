using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Drafting;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Trạng thái của bản đã soạn: the parent, the facts and what was inserted from which template.</summary>
internal static class DraftState
{
    /// <summary>An identity that follows from what the plan is drafted from: two runs give one file.</summary>
    public static Guid IdOf(PlanDraft plan) => new(Hash(plan.Brief.Texts.All.Select(static text => $"{text.Key}={text.Value}")).AsSpan(0, 16));

    public static void Write(PlanState state, PlanDraft plan, IEnumerable<InsertedSection> sections)
    {
        if (plan.Brief.Parent is { } parent)
        {
            state.PutParent(parent.Document, Text(Hash(parent.Requirements.SelectMany(static requirement => requirement.Quote))));
        }

        foreach (var name in DraftTexts.FactNames)
        {
            state.PutFact(name, plan.Brief.Texts[name]);
        }

        foreach (var (name, value) in Stated(plan.Brief))
        {
            state.PutFact(name, value);
        }

        foreach (var section in sections)
        {
            var words = section.Control.Descendants().Where(static element => element.IsWord("t")).Select(static text => text.Value);
            state.PutSection(section.Key, $"{section.Template.Name}@{section.Template.Version}", Text(Hash(words)), section.ControlId);
        }
    }

    // Facts that are looked up and not shown.
    private static IEnumerable<(string Name, string Value)> Stated(DraftBrief brief)
    {
        var facts = brief.Facts;
        if (facts.Unit is { } unit)
        {
            yield return ("unit.type", unit.Kind.ToString());
        }

        if (facts.Staff is { } staff)
        {
            yield return ("staff", staff.ToString(CultureInfo.InvariantCulture));
        }

        if (facts.Event?.Date is { } held)
        {
            yield return ("event.day", held.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (facts.Issue?.Date is { } issued)
        {
            yield return ("issue.day", issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        yield return ("level", brief.Level.ToString().ToLowerInvariant());
    }

    private static byte[] Hash(IEnumerable<string> texts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts.Select(VietnameseText.ToNfc))));

    private static string Text(byte[] hash) => Convert.ToHexStringLower(hash)[..32];
}
