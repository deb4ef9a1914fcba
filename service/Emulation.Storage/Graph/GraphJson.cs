using System.Text.Json.Serialization;

namespace Emulation.Storage.Graph;

// Shapes of Microsoft Graph v1.0, as far as they are used here; https://learn.microsoft.com/graph/api/resources/driveitem.

/// <param name="CTag">Absent in lists of changes of a document library.</param>
internal sealed record DriveItem(
    string Id,
    string? Name,
    string? ETag,
    string? CTag,
    long? Size,
    DateTimeOffset? LastModifiedDateTime,
    IdentitySet? LastModifiedBy,
    ItemReference? ParentReference,
    SharepointIds? SharepointIds,
    FileFacet? File,
    FolderFacet? Folder,
    Facet? Deleted,
    Publication? Publication,
    Facet? Malware,
    string? WebUrl,
    string? WebDavUrl,
    ListItem? ListItem,
    [property: JsonPropertyName("@microsoft.graph.downloadUrl")] Uri? DownloadUrl);

internal sealed record Facet;

internal sealed record FolderFacet(int? ChildCount);

internal sealed record FileFacet(Hashes? Hashes);

internal sealed record Hashes(string? QuickXorHash);

internal sealed record IdentitySet(Identity? User, Identity? Group, Identity? SiteUser, Identity? SiteGroup, Identity? Application);

internal sealed record Identity(string? DisplayName, string? Id);

internal sealed record ItemReference(string? DriveId, string? Id, string? Path);

internal sealed record SharepointIds(string? ListId, string? ListItemId);

internal sealed record Publication(string? Level, string? VersionId, IdentitySet? CheckedOutBy);

internal sealed record ListItem(string? Id, string? ETag, Dictionary<string, System.Text.Json.JsonElement>? Fields);

internal sealed record DriveItemPage(List<DriveItem> Value, [property: JsonPropertyName("@odata.nextLink")] Uri? NextLink, [property: JsonPropertyName("@odata.deltaLink")] Uri? DeltaLink);

internal sealed record ItemVersion(string Id, long? Size, DateTimeOffset? LastModifiedDateTime, IdentitySet? LastModifiedBy);

internal sealed record VersionPage(List<ItemVersion> Value, [property: JsonPropertyName("@odata.nextLink")] Uri? NextLink);

internal sealed record Permission(string? Id, List<string>? Roles, IdentitySet? GrantedToV2, List<IdentitySet>? GrantedToIdentitiesV2, ItemReference? InheritedFrom, SharingLink? Link);

internal sealed record SharingLink(string? Type, string? Scope);

internal sealed record PermissionPage(List<Permission> Value, [property: JsonPropertyName("@odata.nextLink")] Uri? NextLink);

internal sealed record SiteList(string Id);

internal sealed record Column(string? Name);

internal sealed record ColumnPage(List<Column> Value, [property: JsonPropertyName("@odata.nextLink")] Uri? NextLink);

internal sealed record UploadState(Uri? UploadUrl, DateTimeOffset? ExpirationDateTime, List<string>? NextExpectedRanges);

internal sealed record NewFolder(string Name, FolderFacet Folder, [property: JsonPropertyName("@microsoft.graph.conflictBehavior")] string ConflictBehavior);

internal sealed record ItemChange(string? Name, ItemReference? ParentReference);

internal sealed record NewSession(SessionItem Item, bool DeferCommit);

internal sealed record SessionItem([property: JsonPropertyName("@microsoft.graph.conflictBehavior")] string ConflictBehavior, long FileSize);

internal sealed record Invitation(List<Recipient> Recipients, List<string> Roles, bool RequireSignIn, bool SendInvitation);

internal sealed record Recipient(string Email);

internal sealed record CheckIn(string Comment);

internal sealed record NewColumn(string Name, string DisplayName, TextColumn Text);

internal sealed record TextColumn(bool AllowMultipleLines);

/// <summary>Names are matched in any case: the cloud run by 21Vianet writes upload sessions in Pascal case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DriveItem))]
[JsonSerializable(typeof(DriveItemPage))]
[JsonSerializable(typeof(VersionPage))]
[JsonSerializable(typeof(PermissionPage))]
[JsonSerializable(typeof(ColumnPage))]
[JsonSerializable(typeof(SiteList))]
[JsonSerializable(typeof(UploadState))]
[JsonSerializable(typeof(NewFolder))]
[JsonSerializable(typeof(ItemChange))]
[JsonSerializable(typeof(NewSession))]
[JsonSerializable(typeof(Invitation))]
[JsonSerializable(typeof(CheckIn))]
[JsonSerializable(typeof(NewColumn))]
[JsonSerializable(typeof(Dictionary<string, string?>))]
internal sealed partial class GraphJson : JsonSerializerContext;
