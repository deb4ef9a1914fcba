using System.Diagnostics;
using System.Globalization;
using System.Text;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Tests.Solving.Quotas;

/// <summary>The same problem as an integer program for Debian's cbc: one choice of a number of seats for each unit, its cost by Webster and its places counted out, and the cells as a flow.</summary>
internal static class IntegerProgram
{
    private const string Program = "/usr/bin/cbc";

    public static bool IsInstalled => File.Exists(Program);

    /// <summary>Unit totals at the least sum of logarithms; null where cbc says that there are none.</summary>
    /// <param name="attribute">Maximise the places of this attribute instead; the demands on the others hold.</param>
    public static async Task<int[]?> Solve(AllocationProblem problem, int? attribute = null)
    {
        var folder = Directory.CreateTempSubdirectory("quota-");
        try
        {
            var (model, solution) = (Path.Combine(folder.FullName, "m.lp"), Path.Combine(folder.FullName, "s.txt"));
            await File.WriteAllTextAsync(model, Text(problem, attribute), TestContext.Current.CancellationToken);
            using var cbc = Process.Start(new ProcessStartInfo(Program, [model, "-sec", "300", "-ratio", "0", "-allow", "0", "solve", "solution", solution]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            await cbc.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await cbc.WaitForExitAsync(TestContext.Current.CancellationToken);
            var lines = await File.ReadAllLinesAsync(solution, TestContext.Current.CancellationToken);
            return lines[0].StartsWith("Optimal", StringComparison.Ordinal) ? Totals(problem, lines)
                : lines[0].Contains("nfeasible", StringComparison.Ordinal) ? null
                : throw new InvalidOperationException(lines[0]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static int Reached(AllocationProblem problem, int attribute, IReadOnlyList<int> totals) =>
        problem.Units.Select((unit, u) => Places(problem.Attributes[attribute], unit, totals[u])).Sum();

    // Lines like "  12 n5  7  0"; what is zero is left out.
    private static int[] Totals(AllocationProblem problem, string[] lines)
    {
        var totals = new int[problem.Units.Count];
        foreach (var parts in lines.Skip(1).Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(static part => part == "**").ToArray()).Where(static parts => parts[1][0] == 'n'))
        {
            totals[int.Parse(parts[1].AsSpan(1), CultureInfo.InvariantCulture)] = (int)Math.Round(double.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        return totals;
    }

    /// <summary>The objective of given totals, in the terms of the program.</summary>
    public static double Objective(AllocationProblem problem, IReadOnlyList<int> totals) =>
        problem.Units.Select((unit, u) => Enumerable.Range(1, totals[u]).Sum(k => Price(unit, k))).Sum();

    private static double Price(DelegationUnit unit, int seat) => Math.Log((seat - 0.5) / (double)unit.Weight);

    private static string Text(AllocationProblem problem, int? maximised)
    {
        var total = problem.Total.Max;
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        var most = problem.Units.Select(unit => Math.Min(unit.Limits.Max ?? total, total)).ToArray();
        Line($"{(maximised is null ? "Minimize" : "Maximize")}");
        text.Append(" obj:");
        foreach (var (u, unit) in problem.Units.Index())
        {
            Sum(u, n => maximised is { } one ? Places(problem.Attributes[one], unit, n) : Enumerable.Range(1, n).Sum(k => Price(unit, k)));
        }

        Line($"\nSubject To");
        foreach (var (u, unit) in problem.Units.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $" one{u}:");
            Sum(u, static _ => 1);
            Line($" = 1");
            text.Append(CultureInfo.InvariantCulture, $" n{u}: n{u}");
            Sum(u, static n => -n);
            Line($" = 0");
            Line($" x{u}:{string.Concat(problem.Categories.Select((_, c) => $" + x{u}_{c}"))} - n{u} = 0");
        }

        Line($" total:{string.Concat(problem.Units.Select((_, u) => $" + n{u}"))} = {total}");
        foreach (var (c, category) in problem.Categories.Index().Where(static one => one.Item.Limits.Max is not null))
        {
            Line($" c{c}:{string.Concat(problem.Units.Select((_, u) => $" + x{u}_{c}"))} <= {category.Limits.Max}");
        }

        foreach (var (g, group) in problem.UnitGroups.Index().Where(static one => one.Item.Limits != SeatLimits.None))
        {
            var members = string.Concat(problem.Units.Index().Where(one => one.Item.Group == group.Id).Select(static one => $" + n{one.Index}"));
            Line($" g{g}:{members} {(group.Limits.Min is null ? "<=" : ">=")} {group.Limits.Min ?? group.Limits.Max}");
        }

        foreach (var (a, quota) in problem.Attributes.Index().Where(one => one.Index != maximised))
        {
            text.Append(CultureInfo.InvariantCulture, $" a{a}:");
            foreach (var (u, unit) in problem.Units.Index())
            {
                Sum(u, n => Places(quota, unit, n));
            }

            Line($" >= {quota.Limits.Min}");
        }

        Line($"Bounds");
        foreach (var (u, unit) in problem.Units.Index())
        {
            Line($" {unit.Limits.Min ?? 0} <= n{u} <= {most[u]}");
        }

        Line($"Binaries");
        Line($"{string.Concat(problem.Units.Select((_, u) => string.Concat(Enumerable.Range(0, most[u] + 1).Select(n => $" z{u}_{n}\n"))))}");
        Line($"End");
        return text.ToString();

        void Sum(int unit, Func<int, double> factor)
        {
            for (var n = 0; n <= most[unit]; n++)
            {
                var by = factor(n);
                text.Append(CultureInfo.InvariantCulture, $" {(by < 0 ? '-' : '+')} {Math.Abs(by):F12} z{unit}_{n}{(n % 8 == 7 ? "\n" : "")}");
            }
        }
    }

    private static int Places(CompositionQuota quota, DelegationUnit unit, int seats) => (int)Math.Floor(quota.Shares.GetValueOrDefault(unit.Id, 1m) * seats);
}
