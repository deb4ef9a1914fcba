using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Plans.Allocating;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Allocating;

public sealed class PlanProblemTests
{
    private static readonly string[] Lines =
    [
        "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", "a) Tổng số đại biểu: 50 - 80 đại biểu, gồm:",
        "* Đại biểu xã: 12 đại biểu.", "- Thường trực Đảng ủy: 02;", "- Lãnh đạo UBND xã: 10.",
        "* Đại biểu chính thức: 40 - 50 đại biểu.", "- Đại biểu là nông dân tiêu biểu: 20 - 30 đại biểu.",
    ];

    [Fact]
    public void Lines_become_units_and_groups_with_the_plans_numbers()
    {
        var (problem, remarks) = PlanProblem.From(SamplePlan.Draft(Lines), "draft", []);

        Assert.Equal((50, 80), (problem!.Total.Min, problem.Total.Max));
        Assert.Equal(["Đại biểu xã 12 12", "Đại biểu chính thức 40 50", "Đại biểu là nông dân tiêu biểu 20 30"], problem.UnitGroups.Select(static group => $"{group.Name} {group.Limits.Min} {group.Limits.Max}"));
        Assert.Equal(["Thường trực Đảng ủy 2 2", "Lãnh đạo UBND xã 10 10", "Đại biểu là nông dân tiêu biểu 20 30", "Đại biểu chính thức (còn lại) 0 50"], problem.Units.Select(static unit => $"{unit.Name} {unit.Limits.Min} {unit.Limits.Max}"));
        Assert.Contains(remarks, static remark => remark.Message.Contains("50 – 80 đại biểu, cộng các phần được 52 – 62", StringComparison.Ordinal) && remark.Quotes.Count == 3);
        Assert.Contains(remarks, static remark => remark.Message.Contains("nằm trong “Đại biểu chính thức”", StringComparison.Ordinal));
        var answer = AnswerBuilder.Answer(ProblemWriter.Write(problem));
        Assert.Equal((AnswerStatus.Optimal, 62), (answer.Status, answer.Total));
    }

    [Fact]
    public void Parts_that_cannot_fit_the_total_are_a_conflict()
    {
        var (problem, _) = PlanProblem.From(SamplePlan.Draft([.. Lines[..2], "a) Tổng số đại biểu: 30 - 40 đại biểu, gồm:", .. Lines[3..]]), "draft", []);

        Assert.Equal(AnswerStatus.Infeasible, AnswerBuilder.Answer(ProblemWriter.Write(problem!)).Status);
    }

    [Fact]
    public void Units_of_a_sheet_share_what_the_lines_leave_by_the_plans_shares()
    {
        DelegationUnit[] units = [new("u1", "Thôn An", 30, SeatLimits.None), new("u2", "Thôn Bình", 10, SeatLimits.None), new("u3", "Thường trực Đảng ủy", 5, SeatLimits.None)];
        var (problem, _) = PlanProblem.From(SamplePlan.Draft("I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", "a) Số lượng: Tối đa 40 đại biểu, trong đó đại biểu khách mời khoảng 30%.", "- Thường trực Đảng ủy: 02 đại biểu."), "draft", units);

        Assert.Equal(["Thường trực Đảng ủy 5", "Thôn An 30", "Thôn Bình 10"], problem!.Units.Select(static unit => $"{unit.Name} {unit.Weight}"));
        Assert.Equal([30m, null], problem.Categories.Select(static category => category.Limits.AboutPercent));
        var answer = AnswerBuilder.Answer(ProblemWriter.Write(problem));
        Assert.Equal((AnswerStatus.Optimal, 40, 2), (answer.Status, answer.Total, answer.UnitTotals![problem.Units[0].Id]));
        Assert.Equal(12, answer.CategoryTotals![problem.Categories[0].Id]);
    }

    [Fact]
    public void A_line_for_units_of_a_kind_becomes_their_group()
    {
        DelegationUnit[] units = [new("u1", "Thôn An", 300, SeatLimits.None), new("u2", "Thôn Bình", 100, SeatLimits.None), new("u3", "Trường Mầm non", 20, SeatLimits.None), new("u4", "Chợ xã", 5, SeatLimits.None)];
        var (problem, remarks) = PlanProblem.From(SamplePlan.Draft("I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", "a) Số lượng: Tối đa 40 đại biểu, gồm:",
            "- Thường trực Đảng ủy: 02 đại biểu.", "- Đại biểu các thôn: 24 đại biểu.", "- Các trường học và trạm y tế: 06 đại biểu."), "draft", units);

        Assert.Equal(["Đại biểu các thôn 24 24"], problem!.UnitGroups.Select(static group => $"{group.Name} {group.Limits.Min} {group.Limits.Max}"));
        Assert.Equal(["Thường trực Đảng ủy ", "Các trường học và trạm y tế ", "Thôn An g01", "Thôn Bình g01", "Trường Mầm non ", "Chợ xã "], problem.Units.Select(static unit => $"{unit.Name} {unit.Group}"));
        Assert.Contains(remarks, static remark => remark.Message.Contains("“Trường Mầm non”, “Chợ xã”", StringComparison.Ordinal));
        var answer = AnswerBuilder.Answer(ProblemWriter.Write(problem));
        Assert.Equal((AnswerStatus.Optimal, 18, 6), (answer.Status, answer.UnitTotals![problem.Units[2].Id], answer.UnitTotals[problem.Units[3].Id]));
    }

    [Fact]
    public void A_number_for_each_unit_binds_each()
    {
        DelegationUnit[] units = [new("u1", "Thôn An", 300, SeatLimits.None), new("u2", "Thôn Bình", 100, SeatLimits.None)];
        var (problem, _) = PlanProblem.From(SamplePlan.Draft("I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", "a) Số lượng: Tối đa 40 đại biểu, gồm:",
            "- Thường trực Đảng ủy: 02 đại biểu.", "- Mỗi thôn: 03 đại biểu."), "draft", units);

        Assert.Equal(["Thường trực Đảng ủy 2", "Thôn An 3", "Thôn Bình 3"], problem!.Units.Select(static unit => $"{unit.Name} {unit.Limits.Max}"));
        Assert.Empty(problem.UnitGroups);
    }

    [Fact]
    public void A_plan_without_numbers_has_no_problem()
    {
        var (problem, remarks) = PlanProblem.From(SamplePlan.Draft("I. TỔ CHỨC HỘI NGHỊ", "1. Thời gian: tháng 8 năm 2025."), "draft", []);

        Assert.Null(problem);
        Assert.Contains("không nêu số lượng đại biểu", Assert.Single(remarks).Message, StringComparison.Ordinal);
    }
}
