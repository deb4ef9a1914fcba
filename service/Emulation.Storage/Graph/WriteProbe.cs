using System.Globalization;

namespace Emulation.Storage.Graph;

/// <summary>Tries whether a document could be saved, by opening an upload and giving it up: nothing comes into the library, and the host where content goes has been called.</summary>
internal sealed class WriteProbe(GraphService service, TimeProvider clock)
{
    /// <exception cref="StoreException">What a save would end in.</exception>
    public async Task<StoreRemark> LookAsync(CancellationToken cancellation)
    {
        var root = await service.Client.GetAsync(service.Addresses.Root, GraphJson.Default.DriveItem, cancellation);
        var name = $"kiem-tra-{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.tmp";
        var opened = await service.Client.SendAsync(
            HttpMethod.Post, service.Addresses.NewSession(root.Id, name), new NewSession(new SessionItem("fail", 1), DeferCommit: true), GraphJson.Default.NewSession, ifMatch: null, cancellation);
        var address = GraphClient.Read(GraphClient.Succeeded(opened), GraphJson.Default.UploadState).UploadUrl ?? throw new StoreException(StoreFailure.Unavailable);
        var ended = await service.Client.SendAsync(new GraphRequest(HttpMethod.Delete, address) { PreAuthenticated = true }, cancellation);
        GraphClient.Succeeded(ended);
        return StoreRemark.Good($"Ghi được vào thư viện; gọi được {address.IdnHost}.");
    }
}
