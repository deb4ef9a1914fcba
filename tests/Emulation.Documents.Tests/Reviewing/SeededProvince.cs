using System.Collections.Concurrent;
using System.Globalization;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Tests.Reviewing;

/// <summary>Cả tỉnh: a plan for each of many units under <see cref="DraftParents.Province"/>, drafted from random facts of a fixed seed, one fault in two of three.</summary>
internal static class SeededProvince
{
    private const int Seed = 20251121;

    private static readonly string[] Heads = ["Tân", "Phú", "Hòa", "Bình", "An", "Đông", "Minh", "Thanh", "Vĩnh", "Long", "Sơn", "Hải", "Kim", "Ngọc", "Xuân", "Yên"];
    private static readonly string[] Tails = ["Lộc", "Thọ", "Hưng", "Thạnh", "Phước", "Khê", "Giang", "Lâm", "Hà", "Trạch", "Thủy", "Điền", "Sa", "Nghĩa"];
    private static readonly string[] Sides = ["", " Thượng", " Hạ", " Bắc", " Nam", " Đoài", " Trung", " Nội", " Ngoại", " Tây", " Cả", " Con", " Mới", " Một", " Hai"];

    /// <summary>Writes the plans into a folder.</summary>
    /// <param name="count">At most as many as there are names: 3,360.</param>
    /// <returns>By the name of each file what is wrong with it; null for a sound one.</returns>
    /// <exception cref="InvalidOperationException">The drafter refused facts that fit the parent.</exception>
    public static IReadOnlyDictionary<string, SeededFault?> Make(string folder, RequirementSet parent, RuleData rules, int count)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(Seed);
        var names = Heads.SelectMany(static head => Tails.SelectMany(tail => Sides.Select(side => $"{head} {tail}{side}"))).ToArray();
        random.Shuffle(names);
        var facts = names.Take(count).Select(name => RandomFacts.Of(random) is var one ? one with { Unit = one.Unit! with { Name = name } } : null!).ToList();
        var seeded = new ConcurrentDictionary<string, SeededFault?>(StringComparer.Ordinal);
        Parallel.ForEach(facts.Index(), one =>
        {
            var file = Draft(one.Item, parent, rules);
            // Two of three get a fault; where the plan has no place for it, the next one.
            var faults = Enumerable.Range((one.Index / 3 * 2) + (one.Index % 3), one.Index % 3 == 0 ? 0 : SeededFault.All.Count).Select(static number => SeededFault.All[number % SeededFault.All.Count]);
            var (fault, spoilt) = faults.Select(fault => (fault, fault.In(file))).FirstOrDefault(static made => made.Item2 is not null);
            var name = string.Create(CultureInfo.InvariantCulture, $"{one.Index:0000}.docx");
            seeded[name] = fault;
            File.WriteAllBytes(Path.Combine(folder, name), spoilt ?? file);
        });
        return seeded;
    }

    private static byte[] Draft(PlanFacts facts, RequirementSet parent, RuleData rules)
    {
        using var output = new MemoryStream();
        var outcome = PlanDrafter.Write(facts, parent, rules, new TemplateFolder(), null, output);
        return outcome.Conflicts.Count == 0 ? output.ToArray() : throw new InvalidOperationException($"{facts.Unit!.Name}: {outcome.Conflicts[0]}");
    }
}
