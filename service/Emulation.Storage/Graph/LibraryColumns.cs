using System.Net;
using System.Text.Json;

namespace Emulation.Storage.Graph;

/// <summary>Metadata in columns of the library, by internal names in ASCII: display names may be anything and may change.</summary>
internal sealed class LibraryColumns(GraphClient client, GraphAddresses addresses, LibraryItems items, DocumentSettling settling, SeenContents seen)
{
    private const int MostTries = 4;
    private const string Unit = "DonVi";
    private const string Parents = "KeHoachCapTren";
    private const string Status = "TinhTrang";
    private const string Period = "GiaiDoan";
    private const string Kind = "LoaiVanBan";

    private static readonly Dictionary<DocumentStatus, string> Words = new()
    {
        [DocumentStatus.Draft] = "Dự thảo", [DocumentStatus.Submitted] = "Đã gửi cấp trên", [DocumentStatus.Issued] = "Đã ban hành",
    };

    /// <summary>Internal name, display name, several lines. The ids of parents together pass the 255 characters of one line.</summary>
    public static IReadOnlyList<(string Name, string Shown, bool SeveralLines)> All { get; } =
    [
        (Unit, "Đơn vị", false), (Parents, "Kế hoạch cấp trên", true), (Status, "Tình trạng", false), (Period, "Giai đoạn", false), (Kind, "Loại văn bản", false),
    ];

    /// <summary>Whether an untouched row says the same.</summary>
    public static bool IsNone(DocumentMetadata metadata) => IsSame(metadata, DocumentMetadata.None);

    /// <summary>Of a document that has just been made: nobody else has seen it, so no ETag is asked for.</summary>
    public async Task<StoredDocument> WriteNewAsync(StoredDocument made, DocumentMetadata metadata, CancellationToken cancellation) =>
        await WriteAsync(await items.FindWithFieldsAsync(made.Id, cancellation), made.ETag, metadata, cancellation);

    public async Task<StoredDocument> WriteAsync(string id, DocumentMetadata metadata, string tag, CancellationToken cancellation)
    {
        metadata = metadata.Checked();
        var item = await items.FindWithFieldsAsync(id, cancellation);
        if (item.ETag != tag)
        {
            await CheckOnlyRewrittenAsync(item, tag, cancellation);
        }

        return await WriteAsync(item, tag, metadata, cancellation);
    }

    /// <summary>Columns that the library lacks; by internal name.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellation)
    {
        var list = await client.GetAsync(addresses.Library, GraphJson.Default.SiteList, cancellation);
        var there = await client.AllAsync(addresses.Columns(list.Id), GraphJson.Default.ColumnPage, static page => (page.Value, page.NextLink), cancellation);
        return [.. All.Select(static column => column.Name).Except(there.Select(static column => column.Name ?? ""), StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Makes the columns that the library lacks; an administrator's work, done once.</summary>
    public async Task MakeMissingAsync(CancellationToken cancellation)
    {
        var missing = await MissingAsync(cancellation);
        var list = await client.GetAsync(addresses.Library, GraphJson.Default.SiteList, cancellation);
        foreach (var (name, shown, severalLines) in All.Where(column => missing.Contains(column.Name, StringComparer.Ordinal)))
        {
            var answer = await client.SendAsync(
                HttpMethod.Post, addresses.Columns(list.Id), new NewColumn(name, shown, new TextColumn(severalLines)), GraphJson.Default.NewColumn, ifMatch: null, cancellation);
            if (answer.Status != HttpStatusCode.Conflict)
            {
                GraphClient.Succeeded(answer);
            }
        }
    }

    private async Task<StoredDocument> WriteAsync(DriveItem item, string tag, DocumentMetadata metadata, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (list, row) = (item.SharepointIds?.ListId, item.SharepointIds?.ListItemId ?? item.ListItem?.Id);
            if (list is null || row is null)
            {
                throw new StoreException(StoreFailure.Unavailable);
            }

            var answer = await client.SendAsync(HttpMethod.Patch, addresses.Fields(list, row), Fields(metadata), GraphJson.Default.DictionaryStringString, item.ListItem?.ETag, cancellation);
            var isRefused = answer.Status is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict;
            if (!isRefused)
            {
                CheckColumns(answer);
            }

            var now = await items.FindWithFieldsAsync(item.Id, cancellation);
            if (!isRefused || (answer.MayBeSecond && IsSame(Of(now), metadata)))
            {
                return Remember(now, tag, metadata);
            }

            await CheckOnlyRewrittenAsync(now, tag, cancellation);
            item = now;
        }

        throw new StoreException(StoreFailure.Unavailable);
    }

    private StoredDocument Remember(DriveItem item, string tag, DocumentMetadata metadata)
    {
        var document = LibraryItems.Document(item);
        if (seen.Of(item.Id, tag) is { } known && known.Document.ContentTag == document.ContentTag)
        {
            seen.Add(document, known.Print, metadata);
        }

        return document;
    }

    /// <summary>Somebody else's description must not be written over: it has to be known to be the one that the caller saw.</summary>
    private async Task CheckOnlyRewrittenAsync(DriveItem item, string tag, CancellationToken cancellation)
    {
        await settling.RebasedAsync(item, tag, cancellation);
        if (item.ETag != tag && !IsSame(seen.Of(item.Id, tag)?.Metadata, Of(item)))
        {
            throw new StoreException(StoreFailure.Changed) { Current = LibraryItems.Document(item) };
        }
    }

    private static bool IsSame(DocumentMetadata? one, DocumentMetadata other) =>
        one is not null && one with { Parents = [] } == other with { Parents = [] } && one.Parents.SequenceEqual(other.Parents, StringComparer.Ordinal);

    private static void CheckColumns(GraphAnswer answer)
    {
        if (answer.Status == HttpStatusCode.BadRequest)
        {
            throw new StoreException(
                StoreFailure.NotSupported,
                $"Thư viện SharePoint thiếu cột để ghi thông tin văn bản; người quản trị hãy tạo các cột {string.Join(", ", All.Select(static column => column.Name))} (tên nội bộ, kiểu văn bản).");
        }

        GraphClient.Succeeded(answer);
    }

    private static Dictionary<string, string?> Fields(DocumentMetadata metadata) => new(StringComparer.Ordinal)
    {
        [Unit] = metadata.Unit ?? "",
        [Parents] = string.Join('\n', metadata.Parents),
        [Status] = Words[metadata.Status],
        [Period] = metadata.Period ?? "",
        [Kind] = metadata.Kind ?? "",
    };

    public static DocumentMetadata Of(DriveItem item)
    {
        string? Text(string name) => item.ListItem?.Fields?.GetValueOrDefault(name) is { ValueKind: JsonValueKind.String } field && field.GetString() is { Length: > 0 } text ? text : null;

        return new DocumentMetadata(
            Text(Unit),
            Text(Parents)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
            Words.FirstOrDefault(word => word.Value == Text(Status)?.Normalize()).Key,
            Text(Period),
            Text(Kind));
    }
}
