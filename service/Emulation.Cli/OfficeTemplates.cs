using Emulation.Documents;
using Emulation.Documents.Word.Drafting;

namespace Emulation.Cli;

/// <summary>An office's own folder of templates (<c>--templates</c>): it must be there, and a template of it that fails is an input, while one of ours is our fault.</summary>
internal static class OfficeTemplates
{
    /// <param name="folder">Null: the templates that ship.</param>
    /// <exception cref="WrongCallException">There is no such folder.</exception>
    /// <exception cref="UnusableInputException">A template of the folder is refused.</exception>
    public static T Use<T>(string? folder, Func<TemplateFolder, T> work)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new WrongCallException($"không có thư mục mẫu \"{folder}\"");
        }

        try
        {
            return work(new TemplateFolder(folder));
        }
        catch (UnreadableDocumentException refused) when (folder is not null)
        {
            throw new UnusableInputException(folder, refused.Message, refused);
        }
    }
}
