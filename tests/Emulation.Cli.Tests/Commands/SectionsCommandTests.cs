using System.Text.Json;
using Emulation.Plans.Drafting;

namespace Emulation.Cli.Tests.Commands;

public sealed class SectionsCommandTests
{
    [Fact]
    public void Json_holds_every_section_with_its_slots()
    {
        using var sections = JsonDocument.Parse(Terminal.Run("sections", "--json").Output);

        Assert.Equal(SectionCatalogue.All.Select(static section => section.Descriptor.Key), sections.RootElement.EnumerateArray().Select(static section => section.GetProperty("key").GetString()));
        Assert.Equal("basis", sections.RootElement[2].GetProperty("slots")[0].GetProperty("inner")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void The_list_for_people_names_slots_and_ends_with_the_count()
    {
        var lines = Terminal.Run("sections").Output.TrimEnd().Split('\n');

        Assert.Contains("  slot:units (lặp): Các đơn vị", lines);
        Assert.Equal($"Tổng cộng: {SectionCatalogue.All.Count} mục.", lines[^1]);
    }
}
