using System.CommandLine;
using Emulation.Cli.Library;
using Emulation.Cli.Text;
using Emulation.Storage;
using Emulation.Storage.Graph;
using Emulation.Storage.Local;

namespace Emulation.Cli.Commands;

/// <summary><c>doctor</c>: whether the library can be worked with, the folder of this machine or the one in SharePoint, and what to do where it cannot.</summary>
internal static class DoctorCommand
{
    private static readonly LibrarySettings Settings = LibrarySettings.FromEnvironment;

    public static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "Thư mục kho; mặc định theo Storage__Folder, Data__Path như dịch vụ", HelpName = "DIR" };
        var token = new Option<string>("--token") { Description = "Với Storage__Kind=Graph: tệp chứa mã truy cập Graph, \"-\" là đầu vào chuẩn", HelpName = "FILE" };
        var columns = new Option<bool>("--make-columns") { Description = "Với Storage__Kind=Graph: tạo các cột thư viện còn thiếu" };
        var command = new Command("doctor", "Khám thiết lập và kho văn bản, chỉ ra việc phải làm") { folder, token, columns };
        command.SetAction(async (call, cancellation) =>
        {
            var output = call.InvocationConfiguration.Output;
            var remarks = IsGraph(call.GetValue(folder))
                ? await LookAsync(call.GetValue(token), call.GetValue(columns), cancellation)
                : Look(call.GetValue(folder), call.GetValue(token), call.GetValue(columns));
            foreach (var remark in remarks)
            {
                await output.WriteLineAsync(PlainLine.Of($"{Mark(remark.Health)}: {remark.Text}{(remark.Advice is null ? "" : " " + remark.Advice)}"));
            }

            return remarks.Any(static remark => remark.Health == StoreHealth.Bad) ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }

    // A folder that is named is looked at whatever the settings say.
    private static bool IsGraph(string? folder) => folder is null && Settings.IsGraph;

    private static IReadOnlyList<StoreRemark> Look(string? folder, string? token, bool columns)
    {
        if (token is not null || columns)
        {
            throw new WrongCallException("--token và --make-columns chỉ dùng khi Storage__Kind=Graph");
        }

        var library = Settings.Folder(folder)
            ?? throw new WrongCallException("không rõ thư mục kho; hãy dùng --folder DIR hoặc đặt Storage__Folder");
        return LocalFolderCheck.Look(library, TimeProvider.System);
    }

    private static async Task<IReadOnlyList<StoreRemark>> LookAsync(string? token, bool columns, CancellationToken cancellation)
    {
        if (columns && token is null)
        {
            throw new WrongCallException("--make-columns cần --token FILE");
        }

        try
        {
            var signIn = Settings.IsEntra
                ? Array.Empty<StoreRemark>()
                : [StoreRemark.Bad("Thư viện SharePoint cần người dùng đăng nhập bằng tài khoản cơ quan.", "Hãy đặt Identity__Mode=Entra và các thiết lập Identity__Entra__….")];
            return [.. signIn, .. await GraphLibraryCheck.LookAsync(Settings.Graph(), token is null ? null : TokenFile.Read(token), columns, TimeProvider.System, cancellation)];
        }
        catch (FormatException wrong)
        {
            return [StoreRemark.Bad("Thiết lập thư viện SharePoint không đọc được.", wrong.Message)];
        }
    }

    private static string Mark(StoreHealth health) => health switch
    {
        StoreHealth.Good => "tốt",
        StoreHealth.Doubtful => "nên xem",
        _ => "phải sửa",
    };
}
