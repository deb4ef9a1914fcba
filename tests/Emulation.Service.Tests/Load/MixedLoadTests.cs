using System.Globalization;

namespace Emulation.Service.Tests.Load;

/// <summary>Ten officers for five seconds; under EMULATION_LONG=1 two hundred for two minutes. Times and memory are printed and not judged: they are the machine's.</summary>
public sealed class MixedLoadTests
{
    private const string Draft = """
        ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)
        I. SỐ LƯỢNG ĐẠI BIỂU
        Tối đa 180 đại biểu.
        """;

    [Fact]
    public async Task Many_officers_at_once_meet_no_error()
    {
        var isLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";
        var (officers, time) = isLong ? (200, TimeSpan.FromMinutes(2)) : (10, TimeSpan.FromSeconds(5));
        await using var service = await ListeningService.StartAsync();
        var load = new MixedLoad(service.Owner, Draft);

        await load.RunAsync(officers, time);

        Print($"{officers} officers, {time.TotalSeconds} s: {load.Times.Count} answers, {load.Errors.Count} errors, asked to wait {load.AskedToWait} times");
        foreach (var act in load.Times.GroupBy(static one => one.Act, static one => one.Milliseconds, StringComparer.Ordinal).OrderBy(static act => act.Key, StringComparer.Ordinal))
        {
            Print(string.Create(
                CultureInfo.InvariantCulture,
                $"{act.Key,-9} {act.Count(),6}  p50 {MixedLoad.Percentile(act, 0.5),8:0.0} ms  p99 {MixedLoad.Percentile(act, 0.99),8:0.0} ms  longest {act.Max(),8:0.0} ms"));
        }

        Print($"memory, MB: {string.Join(" -> ", load.Memory.Select(static bytes => bytes >> 20))}");
        Assert.Empty(load.Errors);
        Assert.NotEmpty(load.Times);
    }

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
