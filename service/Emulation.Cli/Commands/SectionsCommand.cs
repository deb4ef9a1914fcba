using System.CommandLine;
using System.Text.Json;
using Emulation.Plans.Drafting;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Commands;

/// <summary><c>sections</c>: the catalogue of standard sections, with the slots of their templates.</summary>
internal static class SectionsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var command = new Command("sections", "Danh mục mục của kế hoạch và chỗ trống trong mẫu của từng mục") { json };
        command.SetAction(call =>
        {
            var output = call.InvocationConfiguration.Output;
            var sections = SectionCatalogue.All.Select(static section => section.Descriptor).ToList();
            if (call.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(sections, PlanJson.Options));
                return;
            }

            foreach (var section in sections)
            {
                output.WriteLine($"{section.Key}: {section.Title}{(section.Headings.Count > 0 ? $". Tiêu đề: {string.Join("; ", section.Headings)}" : "")}");
                Write(section.Slots, "  ", output);
            }

            output.WriteLine($"Dùng được trong mọi mẫu: {string.Join(", ", DraftTexts.Names.Select(static name => "slot:" + name))}");
            output.WriteLine($"Tổng cộng: {sections.Count} mục.");
        });
        return command;
    }

    private static void Write(IReadOnlyList<SectionSlot> slots, string indent, TextWriter output)
    {
        foreach (var slot in slots)
        {
            output.WriteLine($"{indent}slot:{slot.Name}{(slot.Repeats ? " (lặp)" : "")}: {slot.Title}");
            Write(slot.Inner, indent + "  ", output);
        }
    }
}
