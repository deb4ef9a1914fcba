namespace Emulation.Storage.Graph;

/// <summary>The way to Graph: connection, budget and pipeline of one application.</summary>
internal sealed class GraphService : IDisposable
{
    private readonly HttpClient _http;
    private readonly RequestBudget _budget;

    public GraphService(GraphOptions options, GraphToken token, TimeProvider clock)
    {
        _http = GraphConnection.Open(options);
        _budget = new RequestBudget(options, clock);
        Addresses = new GraphAddresses(options);
        Client = new GraphClient(new GraphPipeline(new GraphConnection(_http, options, token, _budget, clock), options, clock));
    }

    public GraphAddresses Addresses { get; }

    public GraphClient Client { get; }

    public void Dispose()
    {
        _http.Dispose();
        _budget.Dispose();
    }
}
