using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Requirements;

/// <summary>Plans of the fictional tỉnh Bình Minh and xã Tân Phú: head and foot are given, a test writes the sections.</summary>
internal static class SamplePlan
{
    /// <summary>One paragraph a line; lines of the shape "| a | b |" in a row are one table, an empty cell there has no paragraph.</summary>
    public static PlanText Of(params string[] lines)
    {
        var blocks = new List<Block>();
        var (table, row) = (-1, 0);
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                blocks.Add(new Block { Index = blocks.Count, Text = line });
                continue;
            }

            (table, row) = blocks is [.., { Cell: not null }] ? (table, row + 1) : (table + 1, 0);
            foreach (var (column, text) in line[1..(line.EndsWith('|') ? ^1 : ^0)].Split('|', StringSplitOptions.TrimEntries).Index().Where(static cell => cell.Item.Length > 0))
            {
                blocks.Add(new Block { Index = blocks.Count, Text = text, Cell = new CellPosition(table, row, column, 0) });
            }
        }

        return new PlanText { Source = SourceKind.PlainText, Blocks = blocks };
    }

    /// <summary>A plan of the province that binds the levels below it.</summary>
    public static PlanText Parent(params string[] sectionLines) => Of([
        "ỦY BAN NHÂN DÂN",
        "TỈNH BÌNH MINH",
        "Số: 12/KH-UBND",
        "Bình Minh, ngày 05 tháng 5 năm 2025",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị điển hình tiên tiến các cấp tiến tới Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ II",
        "Thực hiện chương trình công tác năm 2025;",
        .. sectionLines,
        "Nơi nhận:",
        "- Thường trực Tỉnh ủy;",
        "- Lưu: VT, NC.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Trần Văn Mẫu"]);

    /// <summary>A draft of the commune; lines from "Nơi nhận:" on stand in place of the usual ones.</summary>
    public static PlanText Draft(params string[] sectionLines) => Of([
        "ỦY BAN NHÂN DÂN",
        "XÃ TÂN PHÚ",
        "Số:     /KH-UBND",
        "Tân Phú, ngày     tháng 6 năm 2025",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/5/2025 của Ủy ban nhân dân tỉnh Bình Minh;",
        .. sectionLines,
        .. sectionLines.Contains("Nơi nhận:") ? Array.Empty<string>() : ["Nơi nhận:", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Lê Thị Mẫu"]);

    /// <summary>What the parent plan's sections require, of one kind.</summary>
    public static IReadOnlyList<Requirement> Extract(RequirementKind kind, params string[] sectionLines) =>
        [.. RequirementExtractor.Extract(Parent(sectionLines), "parent:0").Requirements.Where(requirement => requirement.Kind == kind)];

    /// <summary>The verdicts on one kind.</summary>
    public static IReadOnlyList<RequirementVerdict> Check(RequirementKind kind, PlanText parent, PlanText draft, CheckOptions? options = null) =>
        [.. PlanChecker.Check(draft, [RequirementExtractor.Extract(parent, "parent:0")], RuleData.Empty, options ?? new CheckOptions()).Verdicts
            .Where(verdict => verdict.Requirement.Kind == kind)];
}
