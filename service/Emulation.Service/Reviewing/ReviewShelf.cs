using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Emulation.Service.Problems;
using Emulation.Service.Security;

namespace Emulation.Service.Reviewing;

/// <summary>Tủ hồ sơ rà soát: the reviews of everybody, a folder each in the data folder, until their owners take them away.</summary>
internal sealed partial class ReviewShelf(IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Of one person.</summary>
    public const int MostKept = 30;

    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, ReviewCase> _open = new(StringComparer.Ordinal);
    private readonly string _root = Path.Combine(Path.GetDirectoryName(OwnerKeyFile.PathFrom(configuration))!, "ra-soat");

    /// <summary>A new folder for the files of a review; it is one as soon as <see cref="Keep"/> has written its record.</summary>
    /// <exception cref="ProblemException">422: the person keeps as many as there is room for.</exception>
    public (string Id, string Folder) Begin(Person owner)
    {
        if (Of(owner).Count >= MostKept)
        {
            throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "too-many-reviews", $"Dịch vụ đang giữ {MostKept} đợt rà soát của bạn; hãy xóa bớt đợt cũ rồi làm lại.");
        }

        var id = $"{clock.GetLocalNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
        var folder = Path.Combine(_root, id);
        CreateFolder(_root);
        CreateFolder(folder);
        CreateFolder(Path.GetDirectoryName(ReviewCase.Draft(folder, 0))!);
        return (id, folder);
    }

    /// <summary>The review is all there: from now on it is known, and goes on after a restart.</summary>
    public ReviewCase Keep(string folder, ReviewRecord record)
    {
        ReviewCase.Save(folder, record);
        return _open.GetOrAdd(record.Id, _ => new ReviewCase(folder, record));
    }

    /// <exception cref="ProblemException">404: there is none, or it is somebody else's.</exception>
    public ReviewCase Find(string id, Person owner) => Id().IsMatch(id) && (_open.GetValueOrDefault(id) ?? ReviewCase.Open(Path.Combine(_root, id))) is { } found && found.Record.Owner == owner.Key
        ? found
        : throw new ProblemException(StatusCodes.Status404NotFound, "review-not-found", "Không có đợt rà soát này; có thể đã bị xóa.");

    /// <summary>A person's reviews, the newest first.</summary>
    public IReadOnlyList<ReviewCase> Of(Person owner) => [.. All().Where(review => review.Record.Owner == owner.Key).OrderByDescending(static review => review.Record.StartedAt)];

    /// <summary>What a stop of the service left to be done, the oldest first; what was not even sent whole goes.</summary>
    public IReadOnlyList<ReviewCase> Unfinished()
    {
        foreach (var half in Folders().Where(folder => !File.Exists(Path.Combine(folder, ReviewCase.RecordName)) && clock.GetUtcNow().UtcDateTime - Directory.GetLastWriteTimeUtc(folder) > LongestUpload))
        {
            Directory.Delete(half, recursive: true);
        }

        return [.. All().Where(static review => !review.Record.IsOver).OrderBy(static review => review.Record.StartedAt).Select(review => _open.GetOrAdd(review.Record.Id, review))];
    }

    /// <summary>Stops a review that goes on here; takes away one that is over, drafts, results and all.</summary>
    /// <exception cref="ProblemException">409: another instance of the service is at it.</exception>
    public void StopOrRemove(ReviewCase review)
    {
        if (review.Record.IsOver)
        {
            Directory.Delete(Path.Combine(_root, review.Record.Id), recursive: true);
            return;
        }

        if (!_open.TryGetValue(review.Record.Id, out var open))
        {
            throw new ProblemException(StatusCodes.Status409Conflict, "review-elsewhere", "Một máy khác của dịch vụ đang rà soát đợt này; hãy đợi xong rồi xóa.");
        }

        open.Stop(clock.GetUtcNow());
    }

    /// <summary>Nothing more will change in it: from now on the disk knows all.</summary>
    public void Release(ReviewCase review)
    {
        _open.TryRemove(review.Record.Id, out _);
        review.Dispose();
    }

    /// <summary>Of a review that could not even be queued.</summary>
    public void Withdraw(ReviewCase review)
    {
        Release(review);
        Discard(Path.Combine(_root, review.Record.Id));
    }

    /// <summary>Of an upload that failed.</summary>
    public static void Discard(string folder) => Directory.Delete(folder, recursive: true);

    private IEnumerable<ReviewCase> All() => Folders().Select(folder => _open.GetValueOrDefault(Path.GetFileName(folder)) ?? ReviewCase.Open(folder)).OfType<ReviewCase>();

    private List<string> Folders() => Directory.Exists(_root) ? Directory.EnumerateDirectories(_root).Where(static folder => Id().IsMatch(Path.GetFileName(folder))).ToList() : [];

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [GeneratedRegex("^[0-9]{8}-[0-9a-f]{16}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();
}
