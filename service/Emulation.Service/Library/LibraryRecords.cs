using System.Buffers.Text;
using System.Text;
using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;
using Emulation.Storage;

namespace Emulation.Service.Library;

/// <summary>Kho: the units' folders, and what can be done beyond keeping.</summary>
internal sealed record LibraryOverview(IReadOnlyList<StoredFolder> Folders, StoreAbilities Abilities);

/// <summary>Văn bản trong kho.</summary>
/// <param name="Etag">What a change names in If-Match, between quotes.</param>
/// <param name="ContentTag">Moves with the content alone, where the ETag moves with name, folder and description too.</param>
/// <param name="Size">Bytes.</param>
internal sealed record LibraryDocument(string Id, string Folder, string Name, string Etag, string ContentTag, long Size, DateTimeOffset ChangedAt, string? ChangedBy)
{
    public LibraryDocument(StoredDocument document)
        : this(document.Id, document.Folder, document.Name, WireTag.Of(document.ETag), WireTag.Of(document.ContentTag), document.Size, document.ChangedAt, document.ChangedBy)
    {
    }
}

/// <summary>One document with all that is known of it.</summary>
internal sealed record LibraryDocumentDetails(LibraryDocument Document, LibraryMetadata Metadata, DocumentLock? Lock);

/// <param name="Parents">Ids in the same library.</param>
internal sealed record LibraryMetadata(string? Unit, IReadOnlyList<string> Parents, LibraryStatus Status, string? Period, string? Kind)
{
    public LibraryMetadata(DocumentMetadata metadata)
        : this(metadata.Unit, metadata.Parents, (LibraryStatus)metadata.Status, metadata.Period, metadata.Kind)
    {
    }
}

internal sealed record LibraryVersion(string Id, long Size, DateTimeOffset At, string? By, LibraryVersionOrigin Origin)
{
    public LibraryVersion(DocumentVersion version)
        : this(version.Id, version.Size, version.At, version.By, (LibraryVersionOrigin)version.Origin)
    {
    }
}

internal sealed record LibraryBinned(LibraryDocument Document, DateTimeOffset DeletedAt, string? DeletedBy);

internal sealed record LibraryAccess(string? Id, string Name, LibraryRole Role);

/// <param name="Address">Opens the document for those who have access; gives access to nobody.</param>
/// <param name="File">The same of the file itself, as Word and Excel open it.</param>
internal sealed record LibraryLink(string Address, string? File)
{
    public LibraryLink(DocumentLink link)
        : this(link.Page.AbsoluteUri, link.File?.AbsoluteUri)
    {
    }
}

/// <param name="Document">Left out where it is gone.</param>
internal sealed record LibraryChange(string Id, LibraryDocument? Document);

/// <param name="StartOver">This is everything there is.</param>
internal sealed record LibraryChanges(IReadOnlyList<LibraryChange> Changes, string Token, bool StartOver);

/// <inheritdoc cref="DocumentStatus"/>
[JsonConverter(typeof(SnakeCaseEnumConverter<LibraryStatus>))]
internal enum LibraryStatus
{
    Draft,
    Submitted,
    Issued,
}

/// <inheritdoc cref="VersionOrigin"/>
[JsonConverter(typeof(SnakeCaseEnumConverter<LibraryVersionOrigin>))]
internal enum LibraryVersionOrigin
{
    Saved,
    Outside,
    Restored,
}

/// <inheritdoc cref="AccessRole"/>
[JsonConverter(typeof(SnakeCaseEnumConverter<LibraryRole>))]
internal enum LibraryRole
{
    Read,
    Write,
    Owner,
}

/// <summary>A store's tag can hold quotes, braces and commas; a header takes it in base64url.</summary>
internal static class WireTag
{
    public static string Of(string tag) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(tag));

    /// <returns>Null for what is no tag of ours.</returns>
    public static string? Read(string? header) =>
        header is ['"', .. var tag, '"'] && tag.Length <= 512 && Base64Url.IsValid(tag) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(tag)) : null;
}
