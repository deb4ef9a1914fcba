using Emulation.Storage;
using Emulation.Storage.Graph;

namespace Emulation.Cli.Library;

/// <summary>
/// Tệp chứa mã truy cập Graph, "-" for standard input. Not an argument: what is on a command line stays in the shell's history and in the list of processes.
/// </summary>
internal static class TokenFile
{
    private const string StandardInput = "-";
    private const int LongestToken = 64 * 1024;

    /// <exception cref="WrongCallException">It cannot be read, or holds anything else than one token.</exception>
    public static string Read(string file)
    {
        try
        {
            using var reader = file == StandardInput ? Console.In : new StreamReader(file);
            var text = new char[LongestToken];
            var token = new string(text, 0, reader.ReadBlock(text)).Trim();
            return token.Length > 0 && !token.Any(static letter => char.IsWhiteSpace(letter) || letter > '~')
                ? token : throw new WrongCallException("tệp của --token phải chứa đúng một mã truy cập trên một dòng");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"không đọc được tệp của --token: {file}");
        }
    }

    /// <summary>Tokens of a run that may outlive any of them: the file is read anew for each request, since whoever keeps it renews it in place. Standard input is read once.</summary>
    /// <exception cref="WrongCallException">As <see cref="Read"/>, at once.</exception>
    public static GraphToken Tokens(string file)
    {
        var first = Read(file);
        return (_, _) => file == StandardInput ? Task.FromResult(first) : AgainAsync(file);
    }

    private static Task<string> AgainAsync(string file)
    {
        try
        {
            return Task.FromResult(Read(file));
        }
        catch (WrongCallException gone)
        {
            return Task.FromException<string>(new StoreException(StoreFailure.SignInNeeded, gone.Message, gone));
        }
    }
}
