using System.Globalization;
using System.Text.Json;
using Emulation.Cli.Text;

namespace Emulation.Cli.Vectors;

/// <summary>One row for each file of a folder of published apportionments.</summary>
internal static class VectorReport
{
    private const long LargestFile = 16 * 1024 * 1024;

    public static int Write(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnusableInputException(folder, "Không tìm thấy thư mục.", new DirectoryNotFoundException(folder));
        }

        var different = 0;
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(static path => Path.GetExtension(path) is ".json" or ".csv"))
        {
            var check = Check(path);
            different += check.Different;
            var verdict = check.Different > 0 ? "KHÁC" : check.Compared > 0 ? "đúng" : "-";
            output.WriteLine(PlainLine.Of(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path),-46} {check.Compared - check.Different,5}/{check.Compared,-5} {verdict,-5} {string.Join("; ", check.Remarks)}").TrimEnd()));
        }

        return different > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private static VectorCheck Check(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                return VectorCheck.Remark("tệp quá lớn, bỏ qua");
            }

            return Path.GetExtension(path) == ".csv" ? CsvVector.Check(File.ReadAllLines(path)) : JsonVector.Check(File.ReadAllBytes(path));
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            return VectorCheck.Holds(false, "không đọc được bảng này");
        }
    }
}
