using System.Globalization;
using Emulation.Storage.SignIn;

namespace Emulation.Storage.Graph;

/// <summary>Khám thư viện SharePoint: settings, the way there, the library, its columns, and what the token may do. Changes nothing unless it is told to make columns.</summary>
public static class GraphLibraryCheck
{
    /// <summary>Somebody sits before the screen.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly string[] Enough = ["Sites.Selected", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"];

    private static readonly string[] TooMuch = ["Sites.FullControl.All", "Sites.Manage.All", "Files.ReadWrite.All"];

    /// <param name="token">An access token of a person who works in the library; null looks only at what needs none.</param>
    /// <param name="makeColumns">Whether to make the columns that are missing, which the token must allow.</param>
    /// <returns>What was found, in the order in which it was looked at; never empty.</returns>
    public static async Task<IReadOnlyList<StoreRemark>> LookAsync(GraphOptions options, string? token, bool makeColumns, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        if (options.Problems().ToList() is { Count: > 0 } problems)
        {
            return [.. problems.Select(static problem => StoreRemark.Bad("Thiết lập thư viện SharePoint chưa đúng.", problem))];
        }

        options.LongestWait = LongestWait;
        List<StoreRemark> remarks = [StoreRemark.Good($"Thiết lập {GraphOptions.Section} đầy đủ."), await GraphReach.LookAsync(options, cancellation)];
        if (remarks[^1].Health == StoreHealth.Bad)
        {
            return remarks;
        }

        if (token is null)
        {
            return [.. remarks, StoreRemark.Doubtful("Chưa xem được bên trong thư viện vì không có mã truy cập.", "Hãy chạy lại với --token FILE; cách lấy mã ở hướng dẫn quản trị.")];
        }

        remarks.AddRange(Permissions(token, clock.GetUtcNow()));
        if (!remarks.Exists(static remark => remark.Health == StoreHealth.Bad))
        {
            remarks.AddRange(await InsideAsync(options, token, makeColumns, clock, cancellation));
        }

        return remarks;
    }

    /// <summary>What whoever set the library up can do about a failure to reach it: in Vietnamese, with the settings to look at.</summary>
    public static string Advice(StoreException refused) => refused.Failure switch
    {
        var failure when failure == StoreFailure.NotFound => $"Graph không thấy thư viện hoặc site này; hãy xem lại {GraphOptions.Section}:SiteId và DriveId (phân biệt chữ hoa, chữ thường), và quyền của người dùng trên site.",
        var failure when failure == StoreFailure.Denied => "Người dùng hoặc đăng ký ứng dụng chưa có quyền này trên site; với Sites.Selected, người quản trị còn phải cấp quyền write cho ứng dụng trên đúng site.",
        var failure when failure == StoreFailure.SignInNeeded => "Graph không nhận mã truy cập; hãy lấy mã mới cho https://graph.microsoft.com.",
        _ => refused.Message,
    };

    private static IEnumerable<StoreRemark> Permissions(string token, DateTimeOffset now)
    {
        if (TokenScopes.Read(token) is not { } scopes)
        {
            yield break;
        }

        if (scopes.Ends is { } ends && ends <= now)
        {
            yield return StoreRemark.Bad($"Mã truy cập đã hết hạn lúc {ends.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture)} (giờ UTC).", "Hãy lấy mã mới.");
        }
        else if (!scopes.Granted.Intersect(Enough, StringComparer.Ordinal).Any())
        {
            yield return StoreRemark.Bad(
                $"Mã truy cập chỉ có quyền: {Shown(scopes.Granted)}.", "Cần Sites.Selected (quyền write trên đúng site này) hoặc Sites.ReadWrite.All; hãy thêm ở API permissions của đăng ký ứng dụng rồi chấp thuận.");
        }
        else if (scopes.Granted.Intersect(TooMuch, StringComparer.Ordinal).ToList() is { Count: > 0 } much)
        {
            yield return StoreRemark.Doubtful($"Mã truy cập có quyền rộng hơn mức dịch vụ cần: {Shown(much)}.", "Đăng ký của dịch vụ nên chỉ có Sites.Selected.");
        }
        else
        {
            yield return StoreRemark.Good($"Mã truy cập có quyền: {Shown(scopes.Granted)}.");
        }
    }

    private static async Task<IReadOnlyList<StoreRemark>> InsideAsync(GraphOptions options, string token, bool makeColumns, TimeProvider clock, CancellationToken cancellation)
    {
        using var store = new GraphDocumentStore(options, (_, _) => Task.FromResult(token), static _ => null, clock);
        var reading = await TryAsync(
            "Không đọc được thư viện.",
            async () => StoreRemark.Good($"Đọc được thư viện: {(await store.FoldersAsync(cancellation)).Count.ToString(CultureInfo.InvariantCulture)} thư mục của đơn vị."));
        if (reading.Health == StoreHealth.Bad)
        {
            return [reading];
        }

        var columns = await TryAsync("Không xem hoặc không tạo được cột của thư viện.", () => ColumnsAsync(store, makeColumns, cancellation));
        using var service = new GraphService(options, (_, _) => Task.FromResult(token), clock);
        return [reading, columns, await TryAsync("Không ghi được vào thư viện.", () => new WriteProbe(service, clock).LookAsync(cancellation))];
    }

    private static async Task<StoreRemark> ColumnsAsync(GraphDocumentStore store, bool make, CancellationToken cancellation)
    {
        var missing = await store.MissingColumnsAsync(cancellation);
        if (missing.Count == 0)
        {
            return StoreRemark.Good("Thư viện có đủ các cột thông tin về văn bản.");
        }

        if (!make)
        {
            return StoreRemark.Bad($"Thư viện thiếu cột: {Shown(missing)}.", "Hãy chạy lại với --make-columns bằng mã truy cập của người quản lý site (quyền Sites.Manage.All).");
        }

        await store.MakeColumnsAsync(cancellation);
        return StoreRemark.Good($"Đã tạo cột: {Shown(missing)}.");
    }

    private static async Task<StoreRemark> TryAsync(string failure, Func<Task<StoreRemark>> look)
    {
        try
        {
            return await look();
        }
        catch (StoreException refused)
        {
            return StoreRemark.Bad(failure, Advice(refused));
        }
    }

    private static string Shown(IReadOnlyList<string> words) => words.Count == 0 ? "(không có)" : string.Join(", ", words);
}
