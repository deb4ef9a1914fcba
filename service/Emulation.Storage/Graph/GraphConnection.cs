using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace Emulation.Storage.Graph;

/// <summary>Sends one request and reads its answer to the end. Calls only the hosts of the settings, and follows no redirect by itself.</summary>
internal sealed class GraphConnection(HttpClient http, GraphOptions options, GraphToken token, RequestBudget budget, TimeProvider clock)
{
    /// <summary>Answers of Graph itself are pages of at most some thousand rows.</summary>
    private const int LargestAnswer = 64 * 1024 * 1024;

    public static HttpClient Open(GraphOptions options) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = options.RequestTimeout,
        MaxResponseContentBufferSize = Math.Max(LargestAnswer, options.LargestDocument),
    };

    public async Task<GraphAnswer> SendAsync(GraphRequest request, bool renew, CancellationToken cancellation)
    {
        CheckHost(request);
        // Outside the lane: getting a token may itself take long, and asks another service.
        var bearer = request.PreAuthenticated ? null : await token(renew, cancellation);
        using var lane = await budget.EnterAsync(cancellation);
        using var message = Message(request, bearer);
        var started = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseContentRead, cancellation);
        GraphMeter.Request(request, (int)response.StatusCode, Stopwatch.GetElapsedTime(started));
        var answer = await ReadAsync(request, response, cancellation);
        Heed(response, answer);
        return answer;
    }

    /// <exception cref="StoreException">unavailable: a host that is not in the settings.</exception>
    private void CheckHost(GraphRequest request)
    {
        var address = request.Address;
        var known = request.PreAuthenticated
            ? options.ContentHosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
            : address.Scheme == options.Api.Scheme && address.Authority.Equals(options.Api.Authority, StringComparison.OrdinalIgnoreCase);
        if (!known || !GraphOptions.IsSafe(address) || address.UserInfo.Length > 0)
        {
            throw new StoreException(
                StoreFailure.Unavailable,
                $"Kho chuyển tới máy chủ {address.IdnHost}, không có trong {GraphOptions.Section}:ContentHosts; người quản trị hãy kiểm tra rồi thêm tên máy chủ này.");
        }
    }

    private HttpRequestMessage Message(GraphRequest request, string? bearer)
    {
        var message = new HttpRequestMessage(request.Method, request.Address);
        message.Headers.TryAddWithoutValidation("User-Agent", $"NONISV|{options.Organisation}|Emulation.Office/1.0");
        if (bearer is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        if (request.IfMatch is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-Match", tag);
        }

        if (request.BodyType is { } type)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
            if (request.Range is { } range)
            {
                message.Content.Headers.ContentRange = new ContentRangeHeaderValue(range.From, range.To, range.Total);
            }
        }
        else if (request.Method == HttpMethod.Post)
        {
            // SharePoint answers 411 to a POST that does not say its length.
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }

    private async Task<GraphAnswer> ReadAsync(GraphRequest request, HttpResponseMessage response, CancellationToken cancellation) =>
        new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation))
        {
            Location = response.Headers.Location,
            RetryAfter = RetryAfter(response),
            IsForeign = !request.WantsContent && response.IsSuccessStatusCode
                && response.Content.Headers.ContentType?.MediaType is { } type && !type.Contains("json", StringComparison.OrdinalIgnoreCase),
            Challenge = response.Headers.WwwAuthenticate.Count > 0 ? response.Headers.WwwAuthenticate.ToString() : null,
            Infected = response.Headers.Contains("X-Virus-Infected"),
        };

    private void Heed(HttpResponseMessage response, GraphAnswer answer)
    {
        if (Number(response, "RateLimit-Limit") is { } limit && Number(response, "RateLimit-Remaining") is { } remaining && Number(response, "RateLimit-Reset") is { } reset)
        {
            budget.Tell(limit, remaining, TimeSpan.FromSeconds(reset));
        }
        else
        {
            budget.TellPlenty();
        }

        if ((int)answer.Status is 429 or 503 && answer.RetryAfter is { } wait)
        {
            budget.CloseFor(wait);
        }
    }

    /// <summary>Seconds, or a date in the past or the future by a clock that need not be ours.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var said = response.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - (response.Headers.Date ?? clock.GetUtcNow()),
            _ => (TimeSpan?)null,
        };
        var reset = (int)response.StatusCode == 429 && Number(response, "RateLimit-Reset") is { } left ? TimeSpan.FromSeconds(left) : (TimeSpan?)null;
        var wait = said > reset || reset is null ? said : reset;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static int? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) && int.TryParse(values.First(), CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
}
