using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Emulation.Storage.Graph;

/// <summary>Typed requests on top of the pipeline: shapes in, shapes out, failures as <see cref="StoreException"/>.</summary>
internal sealed class GraphClient(GraphPipeline pipeline)
{
    private const string Json = "application/json";

    public Task<GraphAnswer> SendAsync(GraphRequest request, CancellationToken cancellation) => pipeline.SendAsync(request, cancellation);

    public async Task<T> GetAsync<T>(Uri address, JsonTypeInfo<T> shape, CancellationToken cancellation) =>
        Read(Succeeded(await SendAsync(new GraphRequest(HttpMethod.Get, address), cancellation)), shape);

    public async Task<T?> FindAsync<T>(Uri address, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        var answer = await SendAsync(new GraphRequest(HttpMethod.Get, address), cancellation);
        return answer.Status == HttpStatusCode.NotFound ? null : Read(Succeeded(answer), shape);
    }

    public Task<GraphAnswer> SendAsync<T>(HttpMethod method, Uri address, T body, JsonTypeInfo<T> shape, string? ifMatch, CancellationToken cancellation) =>
        SendAsync(new GraphRequest(method, address) { Body = JsonSerializer.SerializeToUtf8Bytes(body, shape), BodyType = Json, IfMatch = ifMatch }, cancellation);

    /// <summary>All pages, each row once.</summary>
    public async Task<List<TRow>> AllAsync<TPage, TRow>(Uri address, JsonTypeInfo<TPage> shape, Func<TPage, (List<TRow> Rows, Uri? Next)> read, CancellationToken cancellation)
    {
        var rows = new List<TRow>();
        for (Uri? next = address; next is not null;)
        {
            (var page, next) = read(await GetAsync(next, shape, cancellation));
            rows.AddRange(page);
        }

        return rows;
    }

    public static GraphAnswer Succeeded(GraphAnswer answer) => answer.IsSuccess ? answer : throw GraphFailures.Of(answer);

    /// <exception cref="StoreException">unavailable: an answer that is not what Graph promises.</exception>
    public static T Read<T>(GraphAnswer answer, JsonTypeInfo<T> shape)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body, shape) ?? throw new JsonException("null");
        }
        catch (JsonException unreadable)
        {
            throw new StoreException(StoreFailure.Unavailable, inner: unreadable);
        }
    }
}
