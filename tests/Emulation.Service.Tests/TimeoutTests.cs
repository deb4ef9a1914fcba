using System.Net;
using Emulation.Service.Uploads;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests;

public sealed class TimeoutTests
{
    private static Task<ListeningService> StartHastyAsync() => ListeningService.StartAsync(static services => services.PostConfigure<RequestTimeoutOptions>(static timeouts =>
        timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromMilliseconds(300),
            TimeoutStatusCode = timeouts.DefaultPolicy!.TimeoutStatusCode,
            WriteTimeoutResponse = timeouts.DefaultPolicy.WriteTimeoutResponse,
        }));

    [Fact]
    public async Task A_sender_that_stalls_is_cut_off()
    {
        await using var service = await StartHastyAsync();

        var answer = await service.SendRawAsync(
            $"POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:{service.Address.Port}\r\nX-Emulation-Key: {service.Key}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n")
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal("(cut off)", answer);
    }

    [Fact]
    public async Task Who_waits_too_long_for_a_turn_is_told_when_to_come_back()
    {
        await using var service = await StartHastyAsync();
        using var owner = service.Owner();
        var gate = service.Services.GetRequiredService<WorkGate>();
        var turns = new List<IDisposable>();
        for (var i = 0; i < Environment.ProcessorCount; i++)
        {
            turns.Add(await gate.TurnAsync(TestContext.Current.CancellationToken));
        }

        using var form = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json");
        using var answer = await owner.PostAsync(new Uri("/api/requirements", UriKind.Relative), form, TestContext.Current.CancellationToken);

        turns.ForEach(static turn => turn.Dispose());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "timeout"), await answer.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
    }
}
