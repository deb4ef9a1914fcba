using System.Text.Json;
using Emulation.Cli.Tests.Golden;

namespace Emulation.Cli.Tests.Commands;

public sealed class AllocateCommandTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public void The_answer_is_printed_with_its_arithmetic()
    {
        var answer = Terminal.Run("allocate", _terminal.File("p.json", """{ "total": 10, "units": [{ "id": "a", "name": "Thôn Hà", "weight": 700 }, { "id": "b", "name": "Thôn Đông", "weight": 300 }] }"""));

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith("Tổng số: 10 đại biểu (webster).\n- Thôn Hà: 700 ÷ 100 = 7,0000 → 7 (làm tròn đến số gần nhất).\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_contract_of_the_answer()
    {
        var answer = Terminal.Run("allocate", _terminal.File("p.json", """{ "total": 3, "units": [{ "id": "a", "weight": 2 }, { "id": "b", "weight": 1 }], "categories": [{ "id": "c" }, { "id": "d", "min": 1, "max": 1 }] }"""), "--json");

        using var json = JsonDocument.Parse(answer.Output);
        Assert.Equal("optimal", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("unitTotals").GetProperty("a").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("categoryTotals").GetProperty("d").GetInt32());
        Assert.Equal(4, json.RootElement.GetProperty("seats").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("seats").EnumerateArray(), static cell => Assert.NotEmpty(cell.GetProperty("sentence").GetString()!));
        Assert.All(["divisors", "ties", "next", "attributes", "fairness"], name => Assert.True(json.RootElement.TryGetProperty(name, out _), name));
    }

    [Fact]
    public void Conflicts_end_with_one_and_invalid_problems_with_three()
    {
        var conflict = Terminal.Run("allocate", _terminal.File("c.json", """{ "total": 1, "units": [{ "id": "a", "weight": 1, "min": 2 }] }"""));
        var invalid = Terminal.Run("allocate", _terminal.File("i.json", """{ "total": 1, "units": [{ "id": "a", "weight": -2 }] }"""), "--json");

        Assert.Equal(1, conflict.Code);
        Assert.Contains("unit:a:min", conflict.Output, StringComparison.Ordinal);
        Assert.Equal(3, invalid.Code);
        Assert.Contains("\"code\": \"E01\"", invalid.Output, StringComparison.Ordinal);
        Assert.EndsWith("i.json: E01 units[0].weight: Trọng số không được âm.\n", invalid.Error, StringComparison.Ordinal);
        Assert.Single(invalid.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Two_runs_are_compared()
    {
        var before = _terminal.File("b.json", """{ "total": 10, "units": [{ "id": "a", "weight": 7 }, { "id": "b", "weight": 3 }] }""");
        var after = _terminal.File("a.json", """{ "total": 10, "units": [{ "id": "a", "weight": 7 }, { "id": "b", "weight": 3, "min": 4 }] }""");

        Assert.EndsWith("Thay đổi: b: trọng số 3 → trọng số 3, ít nhất 4.\na: 7 → 6 (bớt 1).\nb: 3 → 4 (thêm 1).\n", Terminal.Run("allocate", after, "--compare", before).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "total": 10, "units": [{ "id": "a", "weight": 7 }, { "id": "b", "weight": 3 }] }""", 0)]
    [InlineData("""{ "total": 1, "units": [{ "id": "a", "weight": 1, "min": 2 }] }""", 1)]
    public void A_report_is_written_for_an_answer_and_for_a_conflict(string problem, int code)
    {
        var path = _terminal.File("p.json", problem);
        var report = Path.Combine(Path.GetDirectoryName(path)!, "bao-cao.xlsx");

        Assert.Equal((code, ""), (Terminal.Run("allocate", path, "--report", report) is var answer ? answer.Code : -1, answer.Error));
        Assert.Equal("PK"u8, File.ReadAllBytes(report).AsSpan(0, 2));
        Assert.Equal(3, Terminal.Run("allocate", path, "--report", path).Code);
    }

    [Fact]
    public void An_invalid_problem_has_no_report()
    {
        var path = _terminal.File("p.json", "{");
        var report = Path.Combine(Path.GetDirectoryName(path)!, "bao-cao.xlsx");

        Assert.Equal(3, Terminal.Run("allocate", path, "--report", report).Code);
        Assert.False(File.Exists(report));
    }

    [Fact]
    public void Every_published_apportionment_is_reproduced()
    {
        var answer = Terminal.Run("allocate", "--vectors", SharedFolder.Vectors());

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.DoesNotContain("KHÁC", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("không có phép chia", answer.Output, StringComparison.Ordinal);
        Assert.True(answer.Output.Split('\n').Count(static line => line.Contains("đúng", StringComparison.Ordinal)) >= 12, answer.Output);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_in_one_line() => Assert.Equal(3, Terminal.Run("allocate", "--vectors", "khong-co").Code);

    public void Dispose() => _terminal.Dispose();
}
