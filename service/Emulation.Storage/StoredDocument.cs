namespace Emulation.Storage;

/// <summary>Thư mục của một đơn vị.</summary>
/// <param name="Id">Opaque; survives renaming.</param>
/// <param name="Name">NFC, as people wrote it.</param>
public sealed record StoredFolder(string Id, string Name);

/// <summary>Văn bản trong kho, without its content.</summary>
/// <param name="Id">Opaque and case-sensitive; survives renaming, moving, deleting and taking back.</param>
/// <param name="Name">NFC, with the extension.</param>
/// <param name="ETag">Opaque; moves with content, name, folder and metadata. What a <see cref="Precondition"/> names.</param>
/// <param name="ContentTag">Opaque; moves with the content alone. SharePoint may move it after a save, when it adds properties of its own to the file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ChangedBy">As a person reads it; null where the store does not know (a file put into the folder by hand).</param>
public sealed record StoredDocument(string Id, string Folder, string Name, string ETag, string ContentTag, long Size, DateTimeOffset ChangedAt, string? ChangedBy);

/// <summary>Nội dung của văn bản hoặc của một bản cũ.</summary>
/// <param name="Version">The id of the version that these bytes are.</param>
/// <param name="Document">As it was when the bytes were read; its ETag guards a later <see cref="IDocumentStore.ReplaceAsync"/>.</param>
public sealed record DocumentContent(StoredDocument Document, string Version, ReadOnlyMemory<byte> Content);

/// <summary>Một bản của văn bản.</summary>
/// <param name="By">Null where the store does not know.</param>
public sealed record DocumentVersion(string Id, long Size, DateTimeOffset At, string? By, VersionOrigin Origin);

/// <summary>How a version came to be.</summary>
public enum VersionOrigin
{
    /// <summary>Lưu qua dịch vụ.</summary>
    Saved,

    /// <summary>Sửa thẳng trong Word hoặc chép vào thư mục.</summary>
    Outside,

    /// <summary>Lấy lại từ một bản cũ.</summary>
    Restored,
}

/// <summary>Văn bản đã xóa.</summary>
public sealed record BinnedDocument(StoredDocument Document, DateTimeOffset DeletedAt, string? DeletedBy);

/// <summary>Thông tin về văn bản: what a library is sorted and sought by. Each text at most 200 characters, on one line.</summary>
/// <param name="Unit">Đơn vị ban hành.</param>
/// <param name="Parents">Ids of the parent plans in the same store.</param>
/// <param name="Period">Giai đoạn hoặc năm ("2025-2030").</param>
/// <param name="Kind">Loại văn bản ("plan", "workbook" …), a word of the caller's.</param>
public sealed record DocumentMetadata(string? Unit, IReadOnlyList<string> Parents, DocumentStatus Status, string? Period, string? Kind)
{
    private const int Longest = 200;

    private const int MostParents = 16;

    public static DocumentMetadata None { get; } = new(null, [], DocumentStatus.Draft, null, null);

    /// <summary>The same with texts in NFC and blank ones left out.</summary>
    /// <exception cref="StoreException">unusable-metadata.</exception>
    public DocumentMetadata Checked() => Parents.Count <= MostParents && Enum.IsDefined(Status)
        ? this with { Unit = Line(Unit), Parents = [.. Parents.Select(Line).OfType<string>()], Period = Line(Period), Kind = Line(Kind) }
        : throw new StoreException(StoreFailure.UnusableMetadata);

    private static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return text.Length <= Longest && StoredName.IsOneLine(text) ? text.Trim().Normalize() : throw new StoreException(StoreFailure.UnusableMetadata);
    }
}

/// <summary>Văn bản cùng những gì kho biết về nó.</summary>
public sealed record DocumentDetails(StoredDocument Document, DocumentMetadata Metadata, DocumentLock? Lock);

/// <summary>Tình trạng của văn bản.</summary>
public enum DocumentStatus
{
    /// <summary>Dự thảo.</summary>
    Draft,

    /// <summary>Đã gửi cấp trên xem.</summary>
    Submitted,

    /// <summary>Đã ban hành.</summary>
    Issued,
}

/// <summary>Ai đang mở văn bản để sửa.</summary>
/// <param name="By">As the program that holds it says; null where it does not.</param>
/// <param name="Since">Null where the store does not know.</param>
public sealed record DocumentLock(string? By, DateTimeOffset? Since);

/// <summary>Quyền mở văn bản của một người hoặc một nhóm.</summary>
/// <param name="Id">Of this access; null where it is inherited and cannot be taken back here.</param>
/// <param name="Name">As a person reads it.</param>
public sealed record DocumentAccess(string? Id, string Name, AccessRole Role);

public enum AccessRole
{
    Read,
    Write,
    Owner,
}

/// <summary>Địa chỉ của văn bản.</summary>
/// <param name="Page">Opens it in a browser.</param>
/// <param name="File">Of the file itself, as Word and Excel open it; null where the store does not know.</param>
public sealed record DocumentLink(Uri Page, Uri? File);

/// <summary>Một thay đổi trong kho.</summary>
/// <param name="Document">As it now is; null when it is gone.</param>
public sealed record StoreChange(string Id, StoredDocument? Document);

/// <summary>A page of the change feed. A document may come more than once; the last word holds.</summary>
/// <param name="Token">For the next call.</param>
/// <param name="StartOver">This is everything there is: what is not named here is gone.</param>
public sealed record ChangePage(IReadOnlyList<StoreChange> Changes, string Token, bool StartOver);

/// <summary>What a store can do beyond keeping.</summary>
/// <param name="Sharing">People can be given access by name.</param>
/// <param name="Links">A document has an address that others can open.</param>
public sealed record StoreAbilities(bool Sharing, bool Links);
