using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Delegates.Problems;

/// <summary>Writes a problem as PROBLEM.json, for an officer to look at, to correct and to give back.</summary>
public static class ProblemWriter
{
    public static byte[] Write(AllocationProblem problem)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (problem.Plan is { } plan)
            {
                json.WriteStartObject("plan");
                Text(json, "id", plan.Id);
                Text(json, "title", plan.Title);
                json.WriteEndObject();
            }

            json.WriteStartObject("total");
            json.WriteNumber("min", problem.Total.Min);
            json.WriteNumber("max", problem.Total.Max);
            Flag(json, "fromParent", problem.Total.FromParent);
            if (problem.Total.PreferSmallest)
            {
                json.WriteString("prefer", "smallest");
            }

            json.WriteEndObject();
            json.WriteString("method", problem.Method.Id);
            Word(json, "percentBase", problem.PercentBase?.ToString());
            Word(json, "ties", problem.Ties.Kind.ToString());
            if (problem.Ties.Seed.Length > 0)
            {
                json.WriteString("seed", problem.Ties.Seed);
            }

            List(json, "units", problem.Units, unit => Entry(json, unit.Id, unit.Name, unit.Weight, unit.Limits, ("group", unit.Group)));
            List(json, "categories", problem.Categories, category =>
            {
                Entry(json, category.Id, category.Name, category.Weight, category.Limits, ("group", category.Group));
                if (!category.Official)
                {
                    json.WriteBoolean("official", false);
                }
            });
            List(json, "unitGroups", problem.UnitGroups, group => Entry(json, group.Id, group.Name, null, group.Limits, ("parent", group.Parent)));
            List(json, "categoryGroups", problem.CategoryGroups, group => Entry(json, group.Id, group.Name, null, group.Limits, ("parent", group.Parent)));
            List(json, "fixed", problem.Fixed, cell =>
            {
                Cell(json, cell.Unit, cell.Category, cell.FromParent);
                json.WriteNumber("seats", cell.Seats);
            });
            List(json, "cells", problem.Cells, cell =>
            {
                Cell(json, cell.Unit, cell.Category, cell.Limits.FromParent);
                Limits(json, cell.Limits with { FromParent = false });
            });
            List(json, "closed", problem.Closed, cell => Cell(json, cell.Unit, cell.Category, cell.FromParent));
            List(json, "cellWeights", problem.CellWeights, cell =>
            {
                Cell(json, cell.Unit, cell.Category, false);
                json.WriteNumber("weight", cell.Weight);
            });
            List(json, "attributes", problem.Attributes, attribute =>
            {
                Entry(json, attribute.Id, attribute.Name, null, attribute.Limits);
                json.WriteStartObject("shares");
                foreach (var (unit, share) in attribute.Shares.OrderBy(static one => one.Key, StringComparer.Ordinal))
                {
                    json.WriteNumber(unit, share);
                }

                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> entries, Action<T> write)
    {
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Entry(Utf8JsonWriter json, string id, string name, decimal? weight, SeatLimits limits, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        json.WriteString("id", id);
        json.WriteString("name", name);
        Number(json, "weight", weight);
        Limits(json, limits);
        foreach (var (key, value) in more)
        {
            Text(json, key, value);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Limits(Utf8JsonWriter json, SeatLimits limits)
    {
        Number(json, "min", limits.Min);
        Number(json, "max", limits.Max);
        Number(json, "minPercent", limits.MinPercent);
        Number(json, "maxPercent", limits.MaxPercent);
        Number(json, "aboutPercent", limits.AboutPercent);
        Flag(json, "fromParent", limits.FromParent);
    }

    private static void Cell(Utf8JsonWriter json, string unit, string category, bool fromParent)
    {
        json.WriteString("unit", unit);
        json.WriteString("category", category);
        Flag(json, "fromParent", fromParent);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static void Word(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, JsonNamingPolicy.SnakeCaseLower.ConvertName(value));
        }
    }
}
