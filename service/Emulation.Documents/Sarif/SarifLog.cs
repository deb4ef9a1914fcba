using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Sarif;

/// <summary>
/// Kết quả dạng SARIF 2.1.0 (OASIS): every rule that ran is listed, so that "ran and found nothing" differs from "did not run";
/// places are outline paths, for a Word file has no lines; a waiver is a suppression.
/// </summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(CheckedPlan result, Utf8JsonWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new Run(result).ToJson()),
        };
        log.WriteTo(output);
    }

    public static string Write(CheckedPlan result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = PlanJson.Options.Encoder }))
        {
            Write(result, json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private sealed class Run(CheckedPlan result)
    {
        private readonly List<string> _rules = [.. result.Report.Rules.Select(static rule => rule.Id), .. result.Report.Verdicts.Select(RuleOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        public JsonObject ToJson() => new()
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "Emulation.Office",
                    ["semanticVersion"] = typeof(SarifLog).Assembly.GetName().Version!.ToString(3),
                    ["language"] = "vi-VN",
                    ["rules"] = new JsonArray([.. _rules.Select(Rule)]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["artifacts"] = new JsonArray([.. result.Parents.Index().Select(static parent => Artifact(ParentIndex.Name(parent.Index), parent.Item.Title)).Prepend(Artifact(result.Name, null))]),
            ["results"] = new JsonArray([.. result.Report.Verdicts.Select(Of), .. result.Report.Findings.Select(Of)]),
        };

        private static JsonObject Artifact(string name, string? title)
        {
            var artifact = new JsonObject { ["location"] = new JsonObject { ["uri"] = Uri.EscapeDataString(name) } };
            if (title is not null)
            {
                artifact["description"] = Message(title);
            }

            return artifact;
        }

        private JsonObject Of(Finding finding)
        {
            var json = new JsonObject
            {
                ["ruleId"] = finding.Rule,
                ["ruleIndex"] = _rules.IndexOf(finding.Rule),
                ["kind"] = "fail",
                ["level"] = Level(finding.Severity),
                ["message"] = Message(finding.Message),
                ["locations"] = new JsonArray(Place(finding.Quote, finding.Location)),
                ["partialFingerprints"] = new JsonObject { ["finding/v1"] = finding.Id },
            };
            if (finding.Related.Count > 0)
            {
                json["relatedLocations"] = new JsonArray([.. finding.Related.Select(related => Place(related.Quote, related.Location))]);
            }

            if (finding.Waiver is { } waiver)
            {
                json["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["status"] = "accepted", ["justification"] = Wording.Of(waiver) });
            }

            return json;
        }

        private JsonObject Of(RequirementVerdict one)
        {
            var (kind, level) = one.Verdict switch
            {
                Verdict.Met => ("pass", "none"),
                Verdict.Violated or Verdict.Missing => ("fail", Level(VerdictWeight.Of(one)!.Value)),
                Verdict.NeedsReview => ("review", "none"),
                Verdict.NeedsInput => ("open", "none"),
                _ => ("notApplicable", "none"),
            };
            var json = new JsonObject
            {
                ["ruleId"] = RuleOf(one),
                ["ruleIndex"] = _rules.IndexOf(RuleOf(one)),
                ["kind"] = kind,
                ["level"] = level,
                ["message"] = Message($"{Wording.Of(one.Verdict)}: {one.Reason}"),
                ["partialFingerprints"] = new JsonObject { ["requirement/v1"] = one.Item is null ? one.Requirement.Id : $"{one.Requirement.Id}/{one.Item}" },
                ["relatedLocations"] = new JsonArray(Place(string.Join(" … ", one.Requirement.Quote), one.Requirement.Location with { Document = one.Document })),
            };
            if (one.Evidence is { } evidence)
            {
                json["locations"] = new JsonArray(Place(evidence.Quote, evidence.Location));
            }

            return json;
        }

        // A region counts the characters of its paragraph; "charOffset" would count those of the file.
        private JsonObject Place(string quote, Location place)
        {
            var parent = place.Document.Split(':') is [_, var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            return new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(parent < 0 ? result.Name : place.Document), ["index"] = parent < 0 || parent >= result.Parents.Count ? 0 : parent + 1 },
                },
                ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = place.Path, ["kind"] = "section" }),
                ["message"] = Message(quote),
                ["properties"] = new JsonObject { ["paragraph"] = place.Paragraph, ["start"] = place.Start, ["length"] = place.Length },
            };
        }

        private JsonObject Rule(string id)
        {
            var known = result.Report.Rules.FirstOrDefault(rule => rule.Id == id);
            return known is null
                ? new JsonObject { ["id"] = id, ["shortDescription"] = Message("Yêu cầu của văn bản cấp trên") }
                : new JsonObject
                {
                    ["id"] = id,
                    ["shortDescription"] = Message(known.Title),
                    ["help"] = Message($"Căn cứ: {known.LegalSource}"),
                    ["defaultConfiguration"] = new JsonObject { ["level"] = Level(known.Severity) },
                };
        }

        private static string RuleOf(RequirementVerdict one) => "requirement/" + Kind(one.Requirement.Kind);

        private static string Kind(RequirementKind kind) => JsonSerializer.SerializeToElement(kind, PlanJson.Options).GetString()!;

        private static JsonObject Message(string text) => new() { ["text"] = text };

        private static string Level(Severity severity) => severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
    }
}
