namespace Emulation.Storage;

/// <summary>Văn bản mới để đưa vào kho.</summary>
/// <param name="Folder">The id of the folder.</param>
/// <param name="Name">With the extension; made safe for the disk or for SharePoint by the store.</param>
/// <param name="By">Who saves. A store with sign-in records its own user instead.</param>
public sealed record NewDocument(string Folder, string Name, ReadOnlyMemory<byte> Content, DocumentMetadata Metadata, string By, NameTaken WhenTaken);

/// <summary>What to do where the name is in use.</summary>
public enum NameTaken
{
    /// <summary>Fail with name-taken.</summary>
    Fail,

    /// <summary>Keep both: the new one gets a number, "Kế hoạch (2).docx".</summary>
    KeepBoth,
}

/// <summary>Nội dung thay cho nội dung đang có.</summary>
public sealed record Replacement(ReadOnlyMemory<byte> Content, Precondition Precondition);

/// <summary>The state that a change is meant for, and who makes it.</summary>
/// <param name="ETag">Of the document as its reader saw it; nothing is ever changed unseen.</param>
/// <param name="By">A store with sign-in records its own user instead.</param>
public sealed record Precondition(string ETag, string By);

/// <summary>
/// Dấu vân tay nội dung: equal for two files exactly when everything that a person can change in them is equal, text, formatting, pictures and what the add-in keeps.
/// SharePoint rewrites a Word file after it is uploaded and adds properties of its own, so bytes cannot be compared. Null where the bytes are no document that can be read.
/// </summary>
public delegate string? ContentFingerprint(ReadOnlyMemory<byte> content);
