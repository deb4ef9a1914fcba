using System.Globalization;
using System.Text;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Documents.Tests.Excel;

/// <summary>Problems of any size, and their solutions.</summary>
internal static class SampleProblem
{
    public static AllocationProblem OfUnits(int units, params string[] more) => Read($$"""
        { "total": {"min":{{units * 2}},"max":{{units * 3}}}, "percentBase":"total",
          "units":[{{string.Join(',', Enumerable.Range(1, units).Select(static i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"u{i}\",\"name\":\"Thôn số {i}\",\"weight\":{(i * 7919 % 90) + 10},\"min\":1}}")))}}{{string.Concat(more.Select(static one => "," + one))}}],
          "categories":[{"id":"guest","name":"Khách mời","weight":1,"maxPercent":40},{"id":"model","name":"Điển hình","weight":2}],
          "attributes":[{"id":"nu","name":"Nữ","min":1}] }
        """);

    public static AllocationProblem Read(string json)
    {
        var reading = ProblemReader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Errors);
        return reading.Problem!;
    }

    public static Allocation Solved(AllocationProblem problem) => Assert.IsType<Allocation>(Allocator.Solve(problem));
}
