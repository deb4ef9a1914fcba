using System.Diagnostics;
using Emulation.Documents;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Benchmarks;

/// <summary>What each stage of a check, each requirement kind and each rule costs, on a plan of ten pages that nothing has been read from yet.</summary>
internal static class RuleCosts
{
    private const int Rounds = 200;
    private const double RuleAim = 0.1;

    public static void Measure(Results results)
    {
        var document = SyntheticPlan.Document(10, seed: 10);
        var data = RuleDataReader.ReadShipped();
        var samples = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = -Rounds; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            void Lap(string name)
            {
                if (round >= 0)
                {
                    (samples.TryGetValue(name, out var laps) ? laps : samples[name] = []).Add(clock.Elapsed.TotalSeconds);
                }

                clock.Restart();
            }

            var text = DocumentReader.Read(new MemoryStream(document, writable: false));
            Lap("read");
            var plan = Plan.From(text, "draft");
            Lap("outline");
            var reading = new Reading(plan);
            foreach (var kind in RequirementCatalogue.All)
            {
                GC.KeepAlive(kind.Recognise(reading).Count());
                Lap("kind " + kind.Kind);
            }

            // Its requirements are read a second time, from paragraphs whose dates and numbers are known by now.
            var draft = new Draft(plan, new CheckOptions { Level = AdministrativeLevel.Commune, Staff = 180 });
            clock.Restart();
            var inspection = new Inspection(draft, [], data);
            foreach (var rule in RuleCatalogue.All)
            {
                GC.KeepAlive(rule.Check(inspection).Count());
                Lap("rule " + rule.Descriptor.Id);
            }
        }

        var medians = samples.ToDictionary(static sample => sample.Key, static sample => Harness.Median(sample.Value), StringComparer.Ordinal);
        var whole = medians.Values.Sum();
        foreach (var (name, seconds) in medians.OrderByDescending(static median => median.Value))
        {
            results.Add($"10 pages: {name} (share of the whole)", seconds, seconds / whole, name.StartsWith("rule ", StringComparison.Ordinal) ? RuleAim : null);
        }
    }
}
