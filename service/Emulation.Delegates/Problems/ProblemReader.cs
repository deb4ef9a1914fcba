using System.Text;
using System.Text.Json;
using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Problems;

/// <summary>Reads PROBLEM.json. Every fault is listed with its place; nothing throws for a bad file.</summary>
public static class ProblemReader
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = ProblemLimits.Depth, CommentHandling = JsonCommentHandling.Disallow };

    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    public static ProblemReading Read(ReadOnlyMemory<byte> json)
    {
        json = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (json.Length > ProblemLimits.Bytes)
        {
            return Refused("", $"Tệp lớn hơn {ProblemLimits.Bytes / 1024 / 1024} MB.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Json);
            var errors = new List<ProblemError>();
            var problem = ReadProblem(new JsonPlace(document.RootElement, "", errors));
            if (problem is not null && errors.Count == 0)
            {
                ProblemCheck.Check(problem, errors);
            }

            return new ProblemReading(errors.Count == 0 ? problem : null, errors);
        }
        catch (JsonException wrong)
        {
            return Refused($"dòng {wrong.LineNumber + 1}, cột {Column(json.Span, wrong)}", "Tệp sai cú pháp JSON hoặc lồng quá sâu.");
        }
    }

    private static ProblemReading Refused(string place, string message) => new(null, [new ProblemError("E00", place, message)]);

    private static int Column(ReadOnlySpan<byte> json, JsonException wrong)
    {
        for (var line = wrong.LineNumber ?? 0; line > 0; line--)
        {
            json = json[(json.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(json[..(int)Math.Min(wrong.BytePositionInLine ?? 0, json.Length)]) + 1;
    }

    private static AllocationProblem? ReadProblem(JsonPlace root)
    {
        if (!root.IsObject("plan", "total", "method", "percentBase", "ties", "seed", "units", "categories", "unitGroups", "categoryGroups", "fixed", "cells", "closed", "cellWeights", "attributes"))
        {
            return null;
        }

        var units = ProblemEntries.ReadUnits(root);
        var categories = ProblemEntries.ReadCategories(root);
        if (units.Count == 0)
        {
            root.Fault("E00", "Cần ít nhất một đơn vị.", "units");
        }

        if ((long)units.Count * categories.Count > ProblemLimits.Cells)
        {
            root.Fault("E00", $"Bảng có {(long)units.Count * categories.Count} ô; nhiều nhất được {ProblemLimits.Cells}.", "units");
        }

        var cells = Math.Max(1, units.Count * categories.Count);
        return ReadTotal(root) is not { } total ? null : new AllocationProblem
        {
            Plan = ReadPlan(root),
            Total = total,
            Method = ReadMethod(root),
            PercentBase = ReadWord<PercentBase>(root, "percentBase"),
            Ties = new TieRule(ReadWord<TieRuleKind>(root, "ties") ?? TieRuleKind.Order, root.Text("seed", required: false) ?? ""),
            Units = units,
            Categories = categories,
            UnitGroups = ProblemEntries.ReadGroups(root, "unitGroups", ProblemLimits.UnitGroups),
            CategoryGroups = ProblemEntries.ReadGroups(root, "categoryGroups", ProblemLimits.CategoryGroups),
            Fixed = [.. ProblemEntries.Cells(root, "fixed", "seats", cells).Select(static cell => new FixedSeats(cell.Unit, cell.Category, cell.Place.Count("seats") ?? ProblemEntries.Missing(cell.Place, "seats"), cell.Place.Flag("fromParent", false)))],
            Cells = [.. ProblemEntries.Cells(root, "cells", "min", cells, "max").Select(static cell => new CellLimits(cell.Unit, cell.Category, new SeatLimits(cell.Place.Count("min"), cell.Place.Count("max")) { FromParent = cell.Place.Flag("fromParent", false) }))],
            Closed = [.. ProblemEntries.Cells(root, "closed", null, cells).Select(static cell => new ClosedCell(cell.Unit, cell.Category, cell.Place.Flag("fromParent", false)))],
            CellWeights = [.. ProblemEntries.Cells(root, "cellWeights", "weight", cells).Select(static cell => new CellWeight(cell.Unit, cell.Category, cell.Place.Weight("weight") ?? ProblemEntries.Missing(cell.Place, "weight")))],
            Attributes = ProblemEntries.ReadAttributes(root),
        };
    }

    private static PlanReference? ReadPlan(JsonPlace root) =>
        root.Optional("plan") is { } plan && plan.IsObject("id", "title") ? new PlanReference(plan.Text("id", required: false), plan.Text("title", required: false)) : null;

    private static TotalSeats? ReadTotal(JsonPlace root)
    {
        if (root.Optional("total") is not { } total)
        {
            root.Fault("E00", "Thiếu tổng số đại biểu.", "total");
            return null;
        }

        if (total.Kind == JsonValueKind.Number)
        {
            return root.Count("total") is { } seats ? new TotalSeats(seats, seats) : null;
        }

        if (!total.IsObject("min", "max", "prefer", "fromParent"))
        {
            return null;
        }

        if (total.Count("max") is not { } max)
        {
            total.Fault("E00", "Tổng số đại biểu cần số tối đa.", "max");
            return null;
        }

        var min = total.Count("min") ?? 0;
        var prefer = total.Text("prefer", required: false) ?? "largest";
        if (prefer is not ("largest" or "smallest"))
        {
            total.Fault("E00", "Chọn largest (nhiều nhất) hoặc smallest (ít nhất).", "prefer");
        }

        return new TotalSeats(min, max, prefer == "smallest", total.Flag("fromParent", false));
    }

    private static ApportionmentMethod ReadMethod(JsonPlace root)
    {
        if (root.Text("method", required: false) is not { } id)
        {
            return ApportionmentMethods.Default;
        }

        if (ApportionmentMethods.Find(id) is { } method)
        {
            return method;
        }

        root.Fault("E00", $"Không có phép chia \"{JsonPlace.Shown(id)}\"; chọn một trong: {string.Join(", ", ApportionmentMethods.All.Select(static one => one.Id))}.", "method");
        return ApportionmentMethods.Default;
    }

    private static T? ReadWord<T>(JsonPlace root, string name)
        where T : struct, Enum
    {
        if (root.Text(name, required: false) is not { } word)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        root.Fault("E00", $"Không nhận \"{JsonPlace.Shown(word)}\"; chọn một trong: {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))}.", name);
        return null;
    }
}
