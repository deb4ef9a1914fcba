namespace Emulation.Storage;

/// <summary>
/// Kho văn bản: keeps documents by opaque ids that survive renaming and moving. Every call may end in a <see cref="StoreException"/>; a call that fails has changed
/// nothing, save that after "unavailable" the answer may have been lost on its way; one that was cut off has done all of its work or none.
/// </summary>
public interface IDocumentStore
{
    /// <summary>What this store can do beyond keeping, so that nobody is offered what must fail.</summary>
    StoreAbilities Abilities { get; }

    /// <summary>The folders of the library, one for each unit, by name.</summary>
    Task<IReadOnlyList<StoredFolder>> FoldersAsync(CancellationToken cancellation);

    /// <summary>The folder of a unit ("Xã Tân Phú"), made when there is none. Names that differ in case, composition or place of the tone mark are one.</summary>
    /// <exception cref="StoreException">unusable-name, denied, full.</exception>
    Task<StoredFolder> FolderOfAsync(string unit, CancellationToken cancellation);

    /// <summary>The documents of a folder, by name.</summary>
    /// <exception cref="StoreException">not-found.</exception>
    Task<IReadOnlyList<StoredDocument>> ListAsync(string folder, CancellationToken cancellation);

    /// <exception cref="StoreException">not-found; a document in the bin is not found.</exception>
    Task<StoredDocument> FindAsync(string id, CancellationToken cancellation);

    /// <summary>
    /// The document with its metadata and who is editing it, all of one moment and for the price of one question. Of an editor only as much as can be known: SharePoint
    /// tells only once a change is refused.
    /// </summary>
    /// <exception cref="StoreException">not-found.</exception>
    Task<DocumentDetails> DetailsAsync(string id, CancellationToken cancellation);

    /// <param name="version">Null reads what stands now.</param>
    /// <exception cref="StoreException">not-found, damaged.</exception>
    Task<DocumentContent> ReadAsync(string id, string? version, CancellationToken cancellation);

    /// <exception cref="StoreException">name-taken, unusable-name, unusable-metadata, empty, too-large, full, denied; not-found for the folder.</exception>
    Task<StoredDocument> CreateAsync(NewDocument document, CancellationToken cancellation);

    /// <summary>
    /// Puts new content in the place of the old, which stays as a version. The very content that stands already is no conflict and no version: so a save whose
    /// answer was lost may be sent again.
    /// </summary>
    /// <exception cref="StoreException">changed (with the document as it now is), locked, not-found, empty, too-large, full, denied.</exception>
    Task<StoredDocument> ReplaceAsync(string id, Replacement replacement, CancellationToken cancellation);

    /// <summary>Newest first; the first is what stands now.</summary>
    Task<IReadOnlyList<DocumentVersion>> VersionsAsync(string id, CancellationToken cancellation);

    /// <summary>Makes the content of an older version the newest; nothing is taken away.</summary>
    /// <exception cref="StoreException">changed, locked, not-found.</exception>
    Task<StoredDocument> RestoreAsync(string id, string version, Precondition precondition, CancellationToken cancellation);

    /// <summary>Writes all fields. Possible while the document is open in Word; moves the ETag, not the content tag.</summary>
    /// <exception cref="StoreException">changed, not-found, unusable-metadata.</exception>
    Task<StoredDocument> DescribeAsync(string id, DocumentMetadata metadata, Precondition precondition, CancellationToken cancellation);

    /// <summary>Renames, moves to another folder, or both; the id and the versions stay.</summary>
    /// <param name="folder">Null: the same folder.</param>
    /// <param name="name">Null: the same name.</param>
    /// <exception cref="StoreException">name-taken, unusable-name, changed, locked, not-found.</exception>
    Task<StoredDocument> MoveAsync(string id, string? folder, string? name, Precondition precondition, CancellationToken cancellation);

    /// <summary>Puts the document into the bin, versions and all.</summary>
    /// <exception cref="StoreException">changed, locked, not-found.</exception>
    Task DeleteAsync(string id, Precondition precondition, CancellationToken cancellation);

    /// <summary>What was deleted, newest first.</summary>
    Task<IReadOnlyList<BinnedDocument>> BinAsync(CancellationToken cancellation);

    /// <summary>Takes a document back from the bin, to its folder; where its name has been taken meanwhile it gets a number.</summary>
    /// <exception cref="StoreException">not-found.</exception>
    Task<StoredDocument> TakeBackAsync(string id, string by, CancellationToken cancellation);

    /// <summary>Who can open the document already, through the folder or by name.</summary>
    Task<IReadOnlyList<DocumentAccess>> AccessAsync(string id, CancellationToken cancellation);

    /// <exception cref="StoreException">not-supported, denied, not-found; sharing-refused where the office's policy forbids it.</exception>
    Task<IReadOnlyList<DocumentAccess>> ShareAsync(string id, IReadOnlyList<string> people, AccessRole role, CancellationToken cancellation);

    /// <summary>Addresses that open the document for those who have access, without giving access to anybody.</summary>
    /// <exception cref="StoreException">not-supported, denied, not-found.</exception>
    Task<DocumentLink> LinkAsync(string id, CancellationToken cancellation);

    /// <summary>Takes back one access given by name.</summary>
    /// <exception cref="StoreException">not-supported, denied, not-found.</exception>
    Task RevokeAsync(string id, string access, CancellationToken cancellation);

    /// <summary>What has changed since a token; without one, or with one too old, everything there is (<see cref="ChangePage.StartOver"/>).</summary>
    Task<ChangePage> ChangesAsync(string? token, CancellationToken cancellation);
}
