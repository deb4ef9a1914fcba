using Emulation.Documents.Yaml;
using Emulation.Plans.Checking;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Documents.Facts;

/// <summary>Đọc tệp số liệu (FACTS.yaml): a small closed vocabulary, in which a misspelt key is a mistake and never a default.</summary>
public static class FactsReader
{
    private static readonly Dictionary<string, UnitKind> UnitKinds = new(StringComparer.Ordinal)
    {
        ["xa"] = UnitKind.Xa,
        ["phuong"] = UnitKind.Phuong,
        ["dac_khu"] = UnitKind.DacKhu,
        ["thanh_pho"] = UnitKind.ThanhPho,
        ["huyen"] = UnitKind.Huyen,
        ["tinh"] = UnitKind.Tinh,
        ["thanh_pho_tw"] = UnitKind.ThanhPhoTw,
    };

    private static readonly Dictionary<string, SignerTitle> SignerTitles = new(StringComparer.Ordinal) { ["chairman"] = SignerTitle.Chairman, ["vice_chairman"] = SignerTitle.ViceChairman };

    private static readonly Dictionary<string, string> Sessions = new(StringComparer.Ordinal) { ["morning"] = "morning", ["afternoon"] = "afternoon" };

    /// <param name="content">UTF-8 YAML; seekable.</param>
    /// <exception cref="UnreadableDocumentException">"bad-facts" with line and column as its place, or "too-large".</exception>
    public static PlanFacts Read(Stream content) => new YamlFile("bad-facts", "Tệp số liệu").Read(content) is { } facts ? ReadFacts(facts) : new PlanFacts();

    private static PlanFacts ReadFacts(YamlMap root)
    {
        root.AllowOnly("unit", "level", "staff", "event", "delegates", "issue", "signer", "programme", "tasks", "recipients");
        var facts = new PlanFacts
        {
            Unit = root.Map("unit") is { } unit ? ReadUnit(unit) : null,
            Level = root.OneOf("level", CheckWords.Levels, out var level) ? level : null,
            Staff = root.Whole("staff", 0),
            Event = root.Map("event") is { } held ? ReadEvent(held) : null,
            Delegates = root.Map("delegates") is { } delegates ? ReadDelegates(delegates) : null,
            Issue = root.Map("issue") is { } issue ? ReadIssue(issue) : null,
            Signer = root.Map("signer") is { } signer ? ReadSigner(signer) : null,
            Programme = root.Items("programme").Select(ReadProgramme).ToList() is { Count: > 0 } programme ? programme : null,
            Tasks = root.Items("tasks").Select(ReadTask).ToList() is { Count: > 0 } tasks ? tasks : null,
            Recipients = root.Words("recipients") is { Count: > 0 } recipients ? recipients : null,
        };
        return FactContradictions.Find(facts).FirstOrDefault() is { } wrong ? throw Contradiction(root, wrong) : facts;
    }

    // Shown at the fact that is named first; the message names the other.
    private static UnreadableDocumentException Contradiction(YamlMap root, FactContradiction wrong)
    {
        var (at, keys) = (root, wrong.Fact.Split('.'));
        foreach (var key in keys.SkipLast(1))
        {
            at = at.Map(key)!;
        }

        return at.Wrong(keys[^1], wrong.Message);
    }

    private static UnitFacts ReadUnit(YamlMap unit)
    {
        unit.AllowOnly("kind", "name", "province");
        return unit.OneOf("kind", UnitKinds, out var kind)
            ? new UnitFacts(kind, unit.Text("name") ?? throw unit.Lacks("name"), unit.Text("province"))
            : throw unit.Lacks("kind");
    }

    private static EventFacts ReadEvent(YamlMap held)
    {
        held.AllowOnly("form", "ordinal", "period", "review", "date", "session", "start", "end", "venue");
        return new EventFacts
        {
            Form = held.Text("form"),
            Ordinal = held.Whole("ordinal", 1),
            Period = held.Period("period"),
            Review = held.Period("review"),
            Date = held.Date("date"),
            Session = held.OneOf("session", Sessions, out var session) ? session : null,
            Start = held.Time("start"),
            End = held.Time("end"),
            Venue = held.Text("venue"),
        };
    }

    private static DelegateFacts ReadDelegates(YamlMap delegates)
    {
        delegates.AllowOnly("total", "min", "max", "lines");
        return new DelegateFacts
        {
            Total = delegates.Whole("total", 1),
            Min = delegates.Whole("min", 0),
            Max = delegates.Whole("max", 1),
            Lines = [.. delegates.Items("lines").Select(ReadLine)],
        };
    }

    private static IssueFacts ReadIssue(YamlMap issue)
    {
        issue.AllowOnly("date", "place");
        return new IssueFacts(issue.Date("date"), issue.Text("place"));
    }

    private static SignerFacts ReadSigner(YamlMap signer)
    {
        signer.AllowOnly("name", "title");
        return new SignerFacts(signer.Text("name"), signer.OneOf("title", SignerTitles, out var title) ? title : null);
    }

    private static ProgrammeFacts ReadProgramme(YamlMap line)
    {
        line.AllowOnly("item", "minutes", "actor");
        var item = line.Needed("item");
        return AgendaLines.Codes.Contains(item, StringComparer.Ordinal)
            ? new ProgrammeFacts(item, line.Whole("minutes", 1), line.Text("actor"))
            : throw line.Wrong("item", $"\"item\" không nhận \"{item}\"; dùng một trong: {string.Join(", ", AgendaLines.Codes)}");
    }

    private static TaskFacts ReadTask(YamlMap task)
    {
        task.AllowOnly("unit", "lead");
        var lead = task.Words("lead");
        return lead.FirstOrDefault(static word => DraftWorks.Find(word) is null) is { } unknown
            ? throw task.Wrong("lead", $"\"lead\" không nhận \"{unknown}\"; dùng một trong: {string.Join(", ", DraftWorks.All.Select(static work => work.Key))}")
            : new TaskFacts(task.Needed("unit"), lead);
    }

    private static DelegateLine ReadLine(YamlMap line)
    {
        line.AllowOnly("name", "seats", "group");
        return new DelegateLine(line.Text("name") ?? throw line.Lacks("name"), line.Whole("seats", 0) ?? throw line.Lacks("seats"), line.Text("group"));
    }
}
