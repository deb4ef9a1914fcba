using System.Net;
using Emulation.Service.Uploads;

namespace Emulation.Service.Tests;

public sealed class ProblemTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Theory]
    [InlineData("GET", "/khong-co", HttpStatusCode.NotFound, "not-found")]
    [InlineData("GET", "/api/khong-co", HttpStatusCode.NotFound, "not-found")]
    [InlineData("GET", "/api/check", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    [InlineData("DELETE", "/api/rules", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    public async Task Even_a_wrong_address_is_answered_with_a_problem(string method, string path, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using var answer = await _owner.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((status, code), await answer.ProblemAsync());
    }

    [Theory]
    [InlineData("not-a-document", 415)]
    [InlineData("legacy-doc", 415)]
    [InlineData("macro-enabled", 415)]
    [InlineData("too-large", 413)]
    [InlineData("zip-bomb", 413)]
    [InlineData("encrypted", 422)]
    [InlineData("no-text-layer", 422)]
    [InlineData("legacy-font", 422)]
    [InlineData("timeout", 422)]
    [InlineData("program-missing", 503)]
    [InlineData("truncated", 400)]
    [InlineData("xml-entity", 400)]
    [InlineData("missing-part", 400)]
    [InlineData("bad-json", 400)]
    [InlineData("bad-facts", 400)]
    public void Each_refusal_of_the_reader_has_its_status(string code, int status) => Assert.Equal(status, UploadedFile.StatusOf(code));

    [Fact]
    public void The_seventeenth_upload_at_once_is_sent_away_for_a_while()
    {
        using var gate = new WorkGate();
        var admitted = Enumerable.Range(0, WorkGate.MostUploads).Select(_ => gate.Admit()).ToArray();

        var refused = Assert.Throws<Problems.ProblemException>(gate.Admit);

        Assert.Equal((429, "busy", 5), (refused.Status, refused.Code, refused.RetryAfter));
        admitted[0].Dispose();
        gate.Admit().Dispose();
        Array.ForEach(admitted, static one => one.Dispose());
    }

    [Fact]
    public async Task A_busy_service_says_when_to_come_back()
    {
        var gate = (WorkGate)service.Services.GetService(typeof(WorkGate))!;
        var admitted = Enumerable.Range(0, WorkGate.MostUploads).Select(_ => gate.Admit()).ToArray();
        using var form = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json");

        using var answer = await _owner.PostAsync(new Uri("/api/requirements", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Array.ForEach(admitted, static one => one.Dispose());
        Assert.Equal((HttpStatusCode.TooManyRequests, "busy"), await answer.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
    }
}
