using System.CommandLine;
using Emulation.Documents.Word.Comments;

namespace Emulation.Cli.Commands;

/// <summary>The files a check can write besides what it prints.</summary>
internal sealed class CheckOutputs
{
    private readonly Option<string> _comments = new("--comments") { HelpName = "OUT.docx", Description = "Ghi bản Word của dự thảo kèm nhận xét tại đúng chỗ" };

    public void AddTo(Command command) => command.Add(_comments);

    public void Write(ParseResult call, CheckedDraft draft)
    {
        if (call.GetValue(_comments) is { } commented)
        {
            ResultFile.WriteApart(commented, draft.Path, (input, output) => CommentedDraft.Write(input, draft.Result, output));
        }
    }
}
