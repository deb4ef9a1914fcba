namespace Emulation.Storage.Graph;

/// <summary>Addresses of the one library that is used. Every name is percent-encoded here and nowhere else.</summary>
internal sealed class GraphAddresses(GraphOptions options)
{
    private const string ItemProperties =
        "id,name,eTag,cTag,size,lastModifiedDateTime,lastModifiedBy,parentReference,sharepointIds,file,folder,deleted,malware,webUrl,webDavUrl,publication,@microsoft.graph.downloadUrl";

    private readonly string _api = options.Api.AbsoluteUri;

    // The settings are checked: a drive's id has nothing in it to encode.
    private readonly string _drive = $"{options.Api}drives/{options.DriveId}";

    private readonly string _site = $"{options.Api}sites/{Uri.EscapeDataString(options.SiteId)}";

    public Uri RootChildren => new($"{_drive}/root/children?$top=200");

    public Uri Site => new(_site);

    public Uri Library => new($"{_drive}/list?$select=id");

    public Uri Item(string id) => new($"{Of(id)}?$select={ItemProperties}");

    public Uri ItemWithFields(string id) => new($"{Of(id)}?$select={ItemProperties}&$expand=listItem($expand=fields)");

    public Uri Bare(string id) => new(Of(id));

    public Uri Children(string folder) => new($"{Of(folder)}/children?$top=200");

    public Uri NewChildren(string folder) => new($"{Of(folder)}/children");

    public Uri Root => new($"{_drive}/root");

    public Uri NewRootChildren => new($"{_drive}/root/children");

    public Uri ChildNamed(string? folder, string name) => new($"{(folder is null ? $"{_drive}/root" : Of(folder))}:/{Uri.EscapeDataString(name)}?$select={ItemProperties}");

    public Uri NewContent(string folder, string name) => new($"{Of(folder)}:/{Uri.EscapeDataString(name)}:/content?@microsoft.graph.conflictBehavior=fail");

    public Uri NewSession(string folder, string name) => new($"{Of(folder)}:/{Uri.EscapeDataString(name)}:/createUploadSession");

    /// <summary>By id alone: with a name in the address SharePoint has refused the current ETag.</summary>
    public Uri ReplacingSession(string id) => new($"{Of(id)}/createUploadSession");

    public Uri Content(string id) => new($"{Of(id)}/content");

    public Uri Versions(string id) => new($"{Of(id)}/versions");

    public Uri VersionContent(string id, string version) => new($"{Of(id)}/versions/{Segment(version)}/content");

    public Uri Restore(string id, string version) => new($"{Of(id)}/versions/{Segment(version)}/restoreVersion");

    public Uri Checkin(string id) => new($"{Of(id)}/checkin");

    public Uri Permissions(string id) => new($"{Of(id)}/permissions");

    public Uri Permission(string id, string permission) => new($"{Of(id)}/permissions/{Segment(permission)}");

    public Uri Invite(string id) => new($"{Of(id)}/invite");

    public Uri Columns(string list) => new($"{_site}/lists/{Uri.EscapeDataString(list)}/columns");

    public Uri Fields(string list, string row) => new($"{_site}/lists/{Uri.EscapeDataString(list)}/items/{Uri.EscapeDataString(row)}/fields");

    public Uri Delta => new($"{_drive}/root/delta");

    /// <summary>A token is the end of an address that Graph gave, in whichever of its ways to write a drive; anything else that a caller hands in is no token of ours.</summary>
    public Uri? DeltaOf(string token) => Uri.TryCreate(_api + token, UriKind.Absolute, out var address) && TokenOf(address) == token ? address : null;

    public string? TokenOf(Uri link) =>
        link.AbsoluteUri is var text && text.StartsWith(_api, StringComparison.Ordinal) && text.Contains("delta", StringComparison.Ordinal)
        && Uri.UnescapeDataString(text).Contains(options.DriveId, StringComparison.Ordinal) ? text[_api.Length..] : null;

    private string Of(string id) => $"{_drive}/items/{Segment(id)}";

    /// <summary>An id is letters, digits and a few marks; "." and ".." would climb in the address.</summary>
    /// <exception cref="StoreException">not-found: nothing can have such an id.</exception>
    private static string Segment(string id) => id.Length > 0 && id.Trim('.').Length > 0 ? Uri.EscapeDataString(id) : throw new StoreException(StoreFailure.NotFound);
}
