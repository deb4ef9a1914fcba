using System.Runtime.InteropServices;
using Emulation.Documents;
using Emulation.Documents.Reviewing;
using Emulation.Storage;
using Emulation.Storage.Graph;
using Emulation.Storage.Local;

namespace Emulation.Cli.Library;

/// <summary>Kho văn bản as a review goes through it: every document of every folder by its content tag, and the bytes of one when its turn comes.</summary>
/// <param name="name">Of the library, for whoever reads why it could not be asked.</param>
/// <param name="largest">Bytes of the largest document that is fetched; each is held in memory while it is judged.</param>
internal sealed class ReviewLibrary(IDocumentStore store, string name, int largest) : IDisposable
{
    /// <param name="token">The file of the token, which a SharePoint library needs and a folder does not.</param>
    /// <param name="shards">How many processes share what SharePoint allows.</param>
    /// <exception cref="WrongCallException">The token does not fit the settings, or nothing says where the library is.</exception>
    /// <exception cref="UnusableInputException">It cannot be opened.</exception>
    public static ReviewLibrary Open(LibrarySettings settings, string? token, int shards)
    {
        if (!settings.IsGraph)
        {
            var folder = token is null ? settings.Folder() : throw new WrongCallException("--token chỉ dùng khi Storage__Kind=Graph");
            return OpenFolder(folder ?? throw new WrongCallException("không rõ thư mục kho; hãy đặt Storage__Folder"));
        }

        const string name = "thư viện SharePoint";
        var tokens = TokenFile.Tokens(token ?? throw new WrongCallException("--library với Storage__Kind=Graph cần --token FILE"));
        try
        {
            var options = settings.GraphOfShard(shards);
            return new ReviewLibrary(new GraphDocumentStore(options, tokens, static _ => null), name, options.LargestDocument);
        }
        catch (FormatException wrong)
        {
            throw new UnusableInputException(name, wrong.Message, wrong);
        }
        catch (StoreException wrong)
        {
            throw new UnusableInputException(name, wrong.Message, wrong);
        }
    }

    /// <summary>The documents of the folders, in the order of their names "folder/document". A folder that cannot be looked into is a row of its own.</summary>
    /// <param name="wanted">Shown names of folders; none takes all.</param>
    /// <exception cref="WrongCallException">No folder of such a name.</exception>
    /// <exception cref="UnusableInputException">The library cannot be asked.</exception>
    public IReadOnlyList<ReviewFile> List(IReadOnlyList<string> wanted, CancellationToken cancellation)
    {
        try
        {
            var folders = Wait(store.FoldersAsync(cancellation));
            return ReviewFile.InOrder(Chosen(folders, wanted).SelectMany(folder => Documents(folder, cancellation)));
        }
        catch (StoreException refused)
        {
            throw Unusable(refused);
        }
    }

    /// <summary>What to tell the caller of a library that cannot be asked any more.</summary>
    public UnusableInputException Unusable(StoreException refused) =>
        new(name, store is not GraphDocumentStore || refused.InnerException is WrongCallException ? refused.Message : GraphLibraryCheck.Advice(refused), refused);

    public void Dispose() => (store as IDisposable)?.Dispose();

    private static ReviewLibrary OpenFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnusableInputException(folder, "Không tìm thấy thư mục kho; hãy xem lại Storage__Folder.", new DirectoryNotFoundException());
        }

        try
        {
            return new ReviewLibrary(LocalDocumentStore.Open(folder, TimeProvider.System), folder, LocalDocumentStore.LargestDocument);
        }
        catch (StoreException refused)
        {
            throw new UnusableInputException(folder, refused.Failure == StoreFailure.InUse
                ? "Thư mục kho đang có chương trình khác dùng; hãy tắt chương trình đó, hoặc rà soát chính thư mục này (review THƯ-MỤC, không kèm --library)." : refused.Message, refused);
        }
    }

    private static IEnumerable<StoredFolder> Chosen(IReadOnlyList<StoredFolder> folders, IReadOnlyList<string> wanted)
    {
        var known = folders.ToLookup(static folder => NameKey.Of(folder.Name), StringComparer.Ordinal);
        return wanted.Count == 0 ? folders : wanted.DistinctBy(NameKey.Of, StringComparer.Ordinal).SelectMany(one => known.Contains(NameKey.Of(one))
            ? known[NameKey.Of(one)] : throw new WrongCallException($"kho không có thư mục \"{one}\" của --folder-name; hãy xem lại tên"));
    }

    private IReadOnlyList<ReviewFile> Documents(StoredFolder folder, CancellationToken cancellation)
    {
        try
        {
            return [.. Wait(store.ListAsync(folder.Id, cancellation)).Where(static document => !ReviewFile.IsBeside(document.Name)).Select(document =>
                ReviewFile.Of($"{folder.Name}/{document.Name}", document.Id, document.Size, within => Fetch(document, within)) with { Mark = Mark(document) })];
        }
        catch (StoreException refused) when (!IsEnd(refused))
        {
            // Each shard asks for itself, and may be answered otherwise than the one that the row falls to.
            return [new ReviewFile(folder.Name, folder.Id, Refused: null, _ => throw Unread(refused)) { IsOfEveryShard = true }];
        }
    }

    private ReviewContent Fetch(StoredDocument listed, CancellationToken cancellation)
    {
        if (listed.Size > largest)
        {
            throw new UnreadableDocumentException(StoreFailure.TooLarge.Code, StoreFailure.TooLarge.Advice);
        }

        try
        {
            var read = Wait(store.ReadAsync(listed.Id, version: null, cancellation));
            return new ReviewContent(StreamOf(read.Content), Mark(read.Document));
        }
        catch (StoreException refused) when (!IsEnd(refused))
        {
            throw Unread(refused);
        }
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(content.ToArray(), writable: false);

    // Two documents may bear one tag, where it is a hash that is easily met: the id keeps them apart.
    private static string Mark(StoredDocument document) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document.Id}\n{document.ContentTag}\n{document.Size}");

    // Without a token every other document would fail the same way.
    private static bool IsEnd(StoreException refused) => refused.Failure == StoreFailure.SignInNeeded;

    private static UnreadableDocumentException Unread(StoreException refused) => new(refused.Failure.Code, refused.Failure switch
    {
        var failure when failure == StoreFailure.NotFound => "Không còn trong kho khi đọc tới: đã bị xóa hoặc chuyển đi.",
        var failure when failure == StoreFailure.Denied => "Không có quyền đọc trong kho; hãy xin người quản trị cấp quyền rồi rà soát lại.",
        var failure when failure == StoreFailure.Throttled => "Kho nhận quá nhiều yêu cầu nên chưa đọc được; hãy rà soát lại sau.",
        var failure when failure == StoreFailure.Unavailable => "Chưa đọc được từ kho; hãy kiểm tra đường truyền rồi rà soát lại.",
        _ => refused.Message,
    }, refused);

    // A review has a thread for each of its jobs, which waits for what it has asked for.
    private static T Wait<T>(Task<T> asked) => asked.GetAwaiter().GetResult();
}
