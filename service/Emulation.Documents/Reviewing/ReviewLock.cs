using System.Globalization;

namespace Emulation.Documents.Reviewing;

/// <summary>
/// Khóa của một lượt rà soát: held by the system for as long as the process lives, so that what a killed run leaves behind holds nobody up.
/// Beside it stands who holds it, for whoever is refused.
/// </summary>
public sealed class ReviewLock : IDisposable
{
    private const int LongestHolder = 200;

    private readonly string _holder;
    private readonly FileStream _held;

    private ReviewLock(string holder, FileStream held) => (_holder, _held) = (holder, held);

    /// <param name="name">Of the work that only one run at a time may do in the folder.</param>
    /// <param name="what">The same as a person reads it.</param>
    /// <exception cref="UnreadableDocumentException">"review-running": another run holds it, and which.</exception>
    public static ReviewLock Take(string folder, string name, string what)
    {
        var holder = Path.Combine(folder, name + ".nguoi-giu");
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, name + ".khoa"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy) when (Directory.Exists(folder))
        {
            throw new UnreadableDocumentException("review-running", $"Một lượt rà soát khác{Holder(holder)} đang ghi {what} vào thư mục này; hãy chờ xong hoặc chọn thư mục khác.", busy);
        }

        File.WriteAllText(holder, string.Create(CultureInfo.InvariantCulture, $"máy {Environment.MachineName}, tiến trình {Environment.ProcessId}, từ {TimeProvider.System.GetLocalNow():HH:mm 'ngày' dd/MM/yyyy}"));
        return new ReviewLock(holder, held);
    }

    public void Dispose()
    {
        File.Delete(_holder);
        _held.Dispose();
    }

    // Only a courtesy: the run may end between the refusal and the look.
    private static string Holder(string file)
    {
        try
        {
            return File.ReadAllText(file) is { Length: > 0 and <= LongestHolder } who ? $" ({who})" : "";
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
