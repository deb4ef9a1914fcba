using System.Globalization;

namespace Emulation.Storage.Local;

/// <summary>Khám thư mục kho: looks whether the library can be worked with, and changes nothing in it.</summary>
public static class LocalFolderCheck
{
    private const long LeastSpace = 20L * 1024 * 1024;

    private const long AmpleSpace = 500L * 1024 * 1024;

    private static readonly TimeSpan LongOpen = TimeSpan.FromDays(1);

    /// <returns>What was found, in the order in which it was looked at; never empty.</returns>
    public static IReadOnlyList<StoreRemark> Look(string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var places = new LocalPlaces(folder);
        if (!Directory.Exists(places.Root))
        {
            return File.Exists(places.Root)
                ? [StoreRemark.Bad($"{places.Root} là một tệp, không phải thư mục.", "Hãy chọn thư mục khác cho kho.")]
                : [StoreRemark.Good($"Thư mục kho {places.Root} chưa có; sẽ được tạo khi mở kho lần đầu."), Space(NearestExisting(places.Root))];
        }

        try
        {
            return [Writing(places), Space(places.Root), State(places), .. Leftovers(places), .. LongOpened(places, clock.GetUtcNow())];
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault))
        {
            return [StoreRemark.Bad($"Không đọc được thư mục kho {places.Root}.", DiskFault.Explain(fault).Message)];
        }
    }

    private static StoreRemark Writing(LocalPlaces places)
    {
        var probe = Path.Combine(places.Root, $".emulation-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.tmp");
        try
        {
            new Disk().WriteNew(probe, "?"u8);
            File.Delete(probe);
            return StoreRemark.Good($"Ghi được vào thư mục kho {places.Root}.");
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault))
        {
            return StoreRemark.Bad($"Không ghi được vào thư mục kho {places.Root}.", DiskFault.Explain(fault).Message);
        }
    }

    private static StoreRemark Space(string folder)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var words = string.Create(CultureInfo.InvariantCulture, $"Ổ đĩa chứa kho còn {free / (1024 * 1024)} MB.");
        return free < LeastSpace ? StoreRemark.Bad(words, "Hãy dọn bớt trước khi lưu tiếp.")
            : free < AmpleSpace ? StoreRemark.Doubtful(words, "Nên dọn bớt hoặc chuyển kho sang ổ khác.")
            : StoreRemark.Good(words);
    }

    private static StoreRemark State(LocalPlaces places)
    {
        if (!File.Exists(places.Journal))
        {
            return StoreRemark.Good("Kho chưa có văn bản nào được lưu qua dịch vụ.");
        }

        if (IsHeld(places.Lock))
        {
            return StoreRemark.Good("Kho đang có dịch vụ dùng.");
        }

        try
        {
            return Journal.Last(places.Journal) is { Document: not null }
                ? StoreRemark.Doubtful("Lần chạy trước dừng đột ngột khi đang ghi.", "Hãy khởi động dịch vụ: việc dở dang được hoàn tất hoặc bỏ hẳn, văn bản không hỏng.")
                : StoreRemark.Good("Nhật ký của kho khép lại đúng cách.");
        }
        catch (StoreException damaged)
        {
            return StoreRemark.Bad("Nhật ký của kho đã hỏng.", damaged.Message);
        }
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static IEnumerable<StoreRemark> Leftovers(LocalPlaces places)
    {
        var count = Directory.Exists(places.Passing) && !IsHeld(places.Lock) ? Directory.EnumerateFiles(places.Passing).Count() : 0;
        return count == 0 ? [] : [StoreRemark.Doubtful(
            $"Có {count.ToString(CultureInfo.InvariantCulture)} tệp đang chuyển dở trong {places.Passing}.", "Hãy khởi động dịch vụ: tệp chưa được giữ ở đâu sẽ trở lại thư mục của đơn vị, tên có thêm \"(giữ lại)\".")];
    }

    // Word takes its owner file away when it closes a document; one that stays long is of a program that broke off, or of a person who forgot.
    private static IEnumerable<StoreRemark> LongOpened(LocalPlaces places, DateTimeOffset now) =>
        from name in places.FolderNames()
        from file in new DirectoryInfo(Path.Combine(places.Root, name)).EnumerateFiles()
        where OwnerFile.IsOne(file.Name) && now.UtcDateTime - file.LastWriteTimeUtc > LongOpen
        orderby file.FullName
        select StoreRemark.Doubtful(
            $"Văn bản bị giữ từ {file.LastWriteTimeUtc.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}: {file.FullName}",
            "Hãy đóng văn bản ở máy đang mở; nếu không còn ai mở, xóa tệp này.");

    private static string NearestExisting(string path) => Directory.Exists(path) ? path : NearestExisting(Path.GetDirectoryName(path) ?? throw new DirectoryNotFoundException(path));
}
