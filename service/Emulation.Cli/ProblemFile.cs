using Emulation.Delegates.Problems;
using Emulation.Documents;

namespace Emulation.Cli;

/// <summary>Reads the bytes of PROBLEM.json.</summary>
internal static class ProblemFile
{
    public static byte[] Bytes(Stream file)
    {
        if (file.Length > ProblemLimits.Bytes)
        {
            throw new UnreadableDocumentException("too-large", $"Bài toán lớn hơn {ProblemLimits.Bytes / 1024 / 1024} MB.");
        }

        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The first fault of a problem as one line, with the number of the others.</summary>
    public static string Complaint(string path, IReadOnlyList<ProblemError> errors)
    {
        var more = errors.Count > 1 ? $" (và {errors.Count - 1} lỗi khác)" : "";
        return $"emulation: {path}: {errors[0].Code} {errors[0].Place}: {errors[0].Message}{more}";
    }
}
