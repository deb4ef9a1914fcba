namespace Emulation.Storage.Graph;

/// <summary>Who may open a document. Access by groups on the library or a unit's folder is the rule; by name only where the office allows it, and paced.</summary>
internal sealed class LibrarySharing(GraphClient client, GraphAddresses addresses, GraphOptions options, LibraryItems items, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private DateTimeOffset _next;

    public async Task<IReadOnlyList<DocumentAccess>> ListAsync(string id, CancellationToken cancellation)
    {
        await items.FindAsync(id, cancellation);
        return await PermissionsAsync(id, cancellation);
    }

    public async Task<IReadOnlyList<DocumentAccess>> ShareAsync(string id, IReadOnlyList<string> people, AccessRole role, CancellationToken cancellation)
    {
        if (!options.Sharing || role == AccessRole.Owner)
        {
            throw new StoreException(StoreFailure.NotSupported);
        }

        await items.FindAsync(id, cancellation);
        await PaceAsync(cancellation);
        var invitation = new Invitation([.. people.Select(static person => new Recipient(person))], [role == AccessRole.Write ? "write" : "read"], RequireSignIn: true, SendInvitation: false);
        GraphClient.Succeeded(await client.SendAsync(HttpMethod.Post, addresses.Invite(id), invitation, GraphJson.Default.Invitation, ifMatch: null, cancellation));
        return await PermissionsAsync(id, cancellation);
    }

    public async Task<DocumentLink> LinkAsync(string id, CancellationToken cancellation)
    {
        var item = await items.FindAsync(id, cancellation);
        var page = Uri.TryCreate(item.WebUrl, UriKind.Absolute, out var link) ? link : throw new StoreException(StoreFailure.NotSupported);
        // The page of a Word file is a viewer's address, which Word itself cannot open.
        return new DocumentLink(page, Uri.TryCreate(item.WebDavUrl, UriKind.Absolute, out var file) && file.Scheme == Uri.UriSchemeHttps ? file : null);
    }

    public async Task RevokeAsync(string id, string access, CancellationToken cancellation)
    {
        if (!options.Sharing)
        {
            throw new StoreException(StoreFailure.NotSupported);
        }

        await items.FindAsync(id, cancellation);
        await PaceAsync(cancellation);
        var answer = await client.SendAsync(new GraphRequest(HttpMethod.Delete, addresses.Permission(id, access)), cancellation);
        if (!(answer.MayBeSecond && answer.Status == System.Net.HttpStatusCode.NotFound))
        {
            GraphClient.Succeeded(answer);
        }
    }

    private async Task<IReadOnlyList<DocumentAccess>> PermissionsAsync(string id, CancellationToken cancellation)
    {
        var permissions = await client.AllAsync(addresses.Permissions(id), GraphJson.Default.PermissionPage, static page => (page.Value, page.NextLink), cancellation);
        return [.. permissions.Select(static permission => new DocumentAccess(permission.InheritedFrom is null ? permission.Id : null, Name(permission), Role(permission)))];
    }

    /// <summary>300 sharing calls in five minutes are all that an application gets; this spreads them evenly.</summary>
    private async Task PaceAsync(CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var turn = _next > now ? _next : now;
            (wait, _next) = (turn - now, turn + (TimeSpan.FromMinutes(1) / options.SharesPerMinute));
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation);
        }
    }

    private static string Name(Permission permission)
    {
        var named = new[] { permission.GrantedToV2 }.Concat(permission.GrantedToIdentitiesV2 ?? [])
            .Select(static set => (set?.User ?? set?.Group ?? set?.SiteUser ?? set?.SiteGroup ?? set?.Application)?.DisplayName)
            .OfType<string>();
        return string.Join(", ", named) is { Length: > 0 } names ? names : permission.Link?.Scope switch
        {
            "anonymous" => "Mọi người có đường dẫn",
            "organization" => "Mọi người trong cơ quan có đường dẫn",
            _ => "Người có đường dẫn",
        };
    }

    private static AccessRole Role(Permission permission) => permission.Roles switch
    {
        { } roles when roles.Contains("owner", StringComparer.OrdinalIgnoreCase) || roles.Contains("sp.full control", StringComparer.OrdinalIgnoreCase) => AccessRole.Owner,
        { } roles when roles.Contains("write", StringComparer.OrdinalIgnoreCase) => AccessRole.Write,
        _ => AccessRole.Read,
    };
}
