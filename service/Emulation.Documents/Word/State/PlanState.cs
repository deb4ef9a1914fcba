using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.State;

/// <summary>
/// Trạng thái nằm trong văn bản: the custom XML part that travels with a plan by mail or USB.
/// What is not understood is kept as it is; nothing in it is believed without looking at the text.
/// </summary>
internal sealed class PlanState(WordDraft draft)
{
    private const string PropertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static readonly XNamespace Ns = "urn:emulation-office:plan:1";

    private readonly PartLinks _links = draft.LinksOf(draft.MainPart);

    private string? Name => _links.Targets("customXml").FirstOrDefault(part => draft.Part(part)?.Root?.Name == Ns + "plan");

    /// <summary>Of the plan; null where the file keeps none, or one that no id looks like.</summary>
    public string? Id => Guid.TryParse((string?)draft.Part(Name)?.Root?.Attribute("id"), out var id) ? id.ToString("D").ToUpperInvariant() : null;

    public IReadOnlyList<Decision> Decisions =>
        [.. draft.Part(Name)?.Root?.Elements(Ns + "decisions").Elements(Ns + "decision").Where(static one => (string?)one.Attribute("state") == "waived").Select(Read).OfType<Decision>() ?? []];

    /// <summary>Writes a decision, in the place of an earlier one about the same finding.</summary>
    public void Put(Decision decision, PlanText text)
    {
        BeginWhereNone(text);
        var decisions = Group("decisions");
        decisions.Elements(Ns + "decision").Where(one => (string?)one.Attribute("finding") == decision.Finding && (string?)one.Attribute("rule") == decision.Rule).Remove();
        decisions.Add(new XElement(Ns + "decision",
            new XAttribute("finding", decision.Finding), new XAttribute("rule", decision.Rule), new XAttribute("state", "waived"),
            new XAttribute("reason", XmlText.Of(decision.Waiver.Reason)), new XAttribute("by", XmlText.Of(decision.Waiver.By)),
            decision.Waiver.At is { } day ? new XAttribute("at", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
            new XAttribute("textHash", decision.TextHash),
            decision.ParentHash is { } parent ? new XAttribute("parentHash", parent) : null));
    }

    /// <summary>What is recorded of the sections that were inserted.</summary>
    public IReadOnlyList<SectionRecord> Sections =>
        [.. draft.Part(Name)?.Root?.Elements(Ns + "sections").Elements(Ns + "section").Select(SectionRecord.Read).OfType<SectionRecord>() ?? []];

    /// <summary>Records a section, in the place of an earlier record of the same key.</summary>
    public void Put(SectionRecord section, PlanText text)
    {
        BeginWhereNone(text);
        Put(section);
    }

    /// <summary>Records a section in a state that was begun.</summary>
    public void Put(SectionRecord section)
    {
        var sections = Group("sections");
        var earlier = sections.Elements(Ns + "section").Where(one => (string?)one.Attribute("key") == section.Key).ToList();
        if (earlier is [var first, ..])
        {
            first.AddBeforeSelf(section.Write());
            earlier.ForEach(static one => one.Remove());
        }
        else
        {
            sections.Add(section.Write());
        }
    }

    /// <summary>Forgets a section; a part that then holds nothing goes too.</summary>
    public void Forget(string sectionKey)
    {
        if (draft.Part(Name)?.Root is not { } plan)
        {
            return;
        }

        plan.Elements(Ns + "sections").Elements(Ns + "section").Where(one => (string?)one.Attribute("key") == sectionKey).Remove();
        plan.Elements(Ns + "sections").Where(static sections => !sections.HasElements).Remove();
        if (!plan.HasElements)
        {
            Remove();
        }
    }

    /// <summary>Starts the state of a plan that is drafted anew; what the file carried before is another plan's.</summary>
    /// <returns>The item id that bound controls name.</returns>
    public string Begin(Guid id)
    {
        Remove();
        Create(id);
        return Item(id);
    }

    public void PutParent(SourceDocument parent, string textHash) => Plan.Add(new XElement(Ns + "parent",
        parent.Number is { } number ? new XAttribute("number", XmlText.Of(number)) : null,
        parent.Date is { } day ? new XAttribute("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
        parent.Issuer is { } issuer ? new XAttribute("issuer", XmlText.Of(issuer)) : null,
        new XAttribute("textHash", textHash)));

    public void PutFact(string name, string value) =>
        Group("facts").Add(new XElement(Ns + "fact", new XAttribute("name", name), new XAttribute("value", XmlText.Of(value))));

    /// <summary>Notes which document of a library the file is, in the place of what was noted before.</summary>
    public void PutOrigin(string document, string tag, string contentTag, PlanText text)
    {
        BeginWhereNone(text);
        // What was noted of the words belongs to another save.
        Group("library").ReplaceAttributes(new XAttribute("id", XmlText.Of(document)), new XAttribute("etag", XmlText.Of(tag)), new XAttribute("content", XmlText.Of(contentTag)));
    }

    /// <summary>Takes the part away, with the properties Word keeps beside it.</summary>
    public void Remove()
    {
        while (Name is { } part)
        {
            foreach (var properties in draft.LinksOf(part).Targets("customXmlProps").ToList())
            {
                draft.LinksOf(part).Remove(properties);
            }

            _links.Remove(part);
        }
    }

    private static Decision? Read(XElement one)
    {
        var (finding, rule, text) = ((string?)one.Attribute("finding"), (string?)one.Attribute("rule"), (string?)one.Attribute("textHash"));
        if (finding is null || rule is null || text is null)
        {
            return null;
        }

        DateOnly? at = DateOnly.TryParseExact((string?)one.Attribute("at"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new Decision(finding, rule, new Waiver((string?)one.Attribute("reason") ?? "", (string?)one.Attribute("by") ?? "", at), text, (string?)one.Attribute("parentHash"));
    }

    // An identity that follows from the first text the plan was decided on: two runs on one file give one part.
    private void BeginWhereNone(PlanText text)
    {
        if (Name is null)
        {
            Create(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', text.Blocks.Select(static block => block.Text)))).AsSpan(0, 16)));
        }
    }

    private XElement Plan => draft.Part(Name)!.Root!;

    private XElement Group(string name)
    {
        if (Plan.Element(Ns + name) is { } found)
        {
            return found;
        }

        var group = new XElement(Ns + name);
        Plan.Add(group);
        return group;
    }

    private static string Item(Guid id) => $"{{{id.ToString("D").ToUpperInvariant()}}}";

    private void Create(Guid plan)
    {
        var id = plan.ToString("D").ToUpperInvariant();
        var content = new XDocument(new XElement(Ns + "plan", new XAttribute("id", id), new XAttribute("version", "1")));
        var part = _links.Add(WordNamespace.RelationshipTypes(draft.W) + "customXml", "customXml/item1.xml", "application/xml", content);
        XNamespace ds = PropertiesNamespace;
        var properties = new XDocument(new XElement(ds + "datastoreItem", new XAttribute(XNamespace.Xmlns + "ds", ds.NamespaceName), new XAttribute(ds + "itemID", Item(plan)),
            new XElement(ds + "schemaRefs", new XElement(ds + "schemaRef", new XAttribute(ds + "uri", Ns.NamespaceName)))));
        draft.LinksOf(part).Add(WordNamespace.RelationshipTypes(draft.W) + "customXmlProps", "customXml/itemProps1.xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", properties);
    }
}
