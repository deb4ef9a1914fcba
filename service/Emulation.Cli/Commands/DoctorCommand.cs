using System.CommandLine;
using Emulation.Cli.Text;
using Emulation.Storage.Local;

namespace Emulation.Cli.Commands;

/// <summary><c>doctor</c>: whether the library of this machine can be worked with, and what to do where it cannot.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "Thư mục kho; mặc định theo Storage__Folder, Data__Path như dịch vụ", HelpName = "DIR" };
        var command = new Command("doctor", "Khám thiết lập và thư mục kho, chỉ ra việc phải làm") { folder };
        command.SetAction(call =>
        {
            var output = call.InvocationConfiguration.Output;
            var library = LocalFolderSetting.Resolve(call.GetValue(folder) ?? Setting(LocalFolderSetting.Folder), Setting(LocalFolderSetting.Data))
                ?? throw new WrongCallException("không rõ thư mục kho; hãy dùng --folder DIR hoặc đặt Storage__Folder");
            var remarks = LocalFolderCheck.Look(library, TimeProvider.System);
            foreach (var remark in remarks)
            {
                output.WriteLine(PlainLine.Of($"{Mark(remark.Health)}: {remark.Text}{(remark.Advice is null ? "" : " " + remark.Advice)}"));
            }

            return remarks.Any(static remark => remark.Health == FolderHealth.Bad) ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }

    // As the service reads its settings from the environment.
    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal));

    private static string Mark(FolderHealth health) => health switch
    {
        FolderHealth.Good => "tốt",
        FolderHealth.Doubtful => "nên xem",
        _ => "phải sửa",
    };
}
