using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Library;
using Emulation.Documents.Reviewing;
using Emulation.Storage;

namespace Emulation.Cli.Commands;

/// <summary>Nơi lấy dự thảo để rà soát: a folder of this machine, or the library of the settings.</summary>
internal sealed class ReviewSource
{
    private readonly Argument<string?> _folder = new("FOLDER") { Description = "Thư mục các dự thảo, xếp thế nào cũng được", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _library = new("--library") { Description = "Thay cho FOLDER: mọi văn bản trong kho theo thiết lập Storage__…, như lệnh doctor" };
    private readonly Option<string[]> _names = new("--folder-name") { HelpName = "NAME", Description = "Với --library: chỉ thư mục đơn vị mang tên này; dùng nhiều lần được" };
    private readonly Option<string> _token = new("--token") { HelpName = "FILE", Description = "Với --library và Storage__Kind=Graph: tệp chứa mã truy cập Graph, đọc lại mỗi khi cần; \"-\" là đầu vào chuẩn" };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_library);
        command.Add(_names);
        command.Add(_token);
        command.Validators.Add(Validate);
    }

    /// <summary>Does something with the files to review, while the library they may come from is open.</summary>
    /// <exception cref="UnusableInputException">No such folder; or a library that cannot be asked, at the start or any more.</exception>
    /// <exception cref="WrongCallException">The call does not fit the settings.</exception>
    public T With<T>(ParseResult call, ReviewShard shard, Func<IReadOnlyList<ReviewFile>, T> review, CancellationToken cancellation)
    {
        if (call.GetValue(_folder) is { } folder)
        {
            return review(List(folder));
        }

        using var library = ReviewLibrary.Open(LibrarySettings.FromEnvironment, call.GetValue(_token), shard.Count);
        try
        {
            return review(library.List(call.GetValue(_names) ?? [], cancellation));
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<StoreException>().FirstOrDefault() is { } refused)
        {
            throw library.Unusable(refused);
        }
    }

    private static IReadOnlyList<ReviewFile> List(string folder)
    {
        try
        {
            return ReviewFolder.List(folder);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new UnusableInputException(folder, "Không tìm thấy thư mục.", missing);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(folder, "Không mở được thư mục này; hãy kiểm tra quyền đọc.", failure);
        }
    }

    private void Validate(CommandResult result)
    {
        var isLibrary = result.GetValue(_library);
        if (isLibrary == result.GetValue(_folder) is not null)
        {
            result.AddError("cần một thư mục FOLDER hoặc --library, không phải cả hai");
        }
        else if (!isLibrary && (result.GetValue(_token) is not null || result.GetValue(_names) is { Length: > 0 }))
        {
            result.AddError("--token và --folder-name đi cùng --library");
        }
    }
}
