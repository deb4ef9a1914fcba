using System.CommandLine;
using System.Text.RegularExpressions;
using Emulation.Cli.Commands;
using Emulation.Cli.Text;
using Emulation.Documents;

namespace Emulation.Cli;

/// <summary>The verbs, and what becomes of a call: its exit code, and one Vietnamese line on standard error where it fails.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Soạn và kiểm tra kế hoạch tổ chức hội nghị, đại hội thi đua theo kế hoạch của cấp trên.")
        {
            RequirementsCommand.Create(),
            CheckCommand.Create(),
            FinishCommand.Create(),
            DraftCommand.Create(),
            PapersCommand.Create(),
            InsertCommand.Create(),
            SectionsCommand.Create(),
            RulesCommand.Create(),
            AllocateCommand.Create(),
            FillCommand.Create(),
            CheckSheetCommand.Create(),
            ReviewCommand.Create(),
            DoctorCommand.Create(),
        };
        // "@" begins a file name like any other letter; it does not name a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine("emulation: " + UsageError.Describe(parsed));
            return ExitCode.Usage;
        }

        return Run(parsed, new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int Run(ParseResult parsed, InvocationConfiguration console)
    {
        try
        {
            var code = parsed.Invoke(console);
            console.Output.Flush();
            return code;
        }
        catch (UnusableInputException refused)
        {
            console.Error.WriteLine(PlainLine.Of($"emulation: {refused.File}: {refused.Message}"));
            return ExitCode.Unreadable;
        }
        catch (UnreadableDocumentException damaged)
        {
            // Inputs come with their name (above): this is a file of the program's own.
            console.Error.WriteLine(PlainLine.Of($"emulation: {damaged.Message}"));
            return ExitCode.Fault;
        }
        catch (RegexMatchTimeoutException)
        {
            console.Error.WriteLine("emulation: có đoạn văn bản quá phức tạp, không xét xong trong thời gian cho phép; hãy thử lại, hoặc chia đoạn dài thành nhiều đoạn.");
            return ExitCode.Unreadable;
        }
        catch (WrongCallException wrong)
        {
            console.Error.WriteLine(PlainLine.Of($"emulation: {parsed.CommandResult.Command.Name}: {wrong.Message}"));
            return ExitCode.Usage;
        }
        catch (IOException)
        {
            // Inputs have their own exception: this one is the reader of the output that stopped reading.
            return ExitCode.Done;
        }
        catch (Exception fault)
        {
            console.Error.WriteLine(PlainLine.Of($"emulation: lỗi của chương trình, xin báo cho người phát triển: {fault}"));
            return ExitCode.Fault;
        }
    }
}
