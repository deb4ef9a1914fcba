using System.Xml;

namespace Emulation.Documents.Excel.Package;

/// <summary>The one door for workbooks from outside: whatever is wrong with the file leaves as one Vietnamese line about Excel.</summary>
internal static class WorkbookGate
{
    /// <exception cref="UnreadableDocumentException">Any fault of the file.</exception>
    public static T Open<T>(Stream content, Func<WorkbookDraft, T> use, CancellationToken cancellation)
    {
        WorkbookDraft? draft = null;
        try
        {
            draft = WorkbookDraft.Open(content, cancellation);
            draft.Inspect();
            return use(draft);
        }
        catch (UnreadableDocumentException refused)
        {
            throw WorkbookRefusal.Of(refused);
        }
        catch (Exception broken) when (draft is not null && broken is XmlException or InvalidDataException)
        {
            throw draft!.Broken(broken);
        }
        finally
        {
            draft?.Dispose();
        }
    }
}
