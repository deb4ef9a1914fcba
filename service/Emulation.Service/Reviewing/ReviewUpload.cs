using Emulation.Documents;
using Emulation.Documents.Reviewing;
using Emulation.Plans.Checking;
using Emulation.Plans.Text;
using Emulation.Service.Problems;
using Emulation.Service.Security;
using Emulation.Service.Uploads;
using Emulation.Storage;

namespace Emulation.Service.Reviewing;

/// <summary>Nhận một đợt rà soát: the parents, read at once so that the officer hears of a bad one, and the drafts, only kept.</summary>
internal sealed class ReviewUpload(UploadForm form, ReviewShelf shelf, TimeProvider clock)
{
    public const int MostDrafts = 5000;

    private const int LongestName = 300;

    /// <param name="store">Where the form names folders of the library; their documents are copied now, while the person who may open them is here.</param>
    /// <exception cref="ProblemException">400, 413, 415 or 422.</exception>
    public async Task<ReviewCase> KeepAsync(Person owner, IDocumentStore? store, CancellationToken cancellation)
    {
        var (parents, units, drafts, folders) = (form.Many("parent"), form.Optional("units"), form.Many("draft"), form.Texts("folder"));
        Refuse(parents, drafts, folders);
        foreach (var (index, parent) in parents.Index())
        {
            parent.Read(file => ParentReader.Read(file, ParentIndex.Name(index), null, cancellation));
        }

        units?.Read(ExpectedUnits.Read);
        var (level, date) = (form.Word("level", CheckWords.Levels), form.Date("date"));
        var (id, folder) = shelf.Begin(owner);
        try
        {
            Copy(parents.Index().Select(parent => (parent.Item, ReviewCase.Parent(folder, parent.Index))));
            Copy(units is null ? [] : [(units, Path.Combine(folder, "don-vi"))]);
            Copy(drafts.Index().Select(draft => (draft.Item, ReviewCase.Draft(folder, draft.Index))));
            var (names, taken) = store is null ? ([], []) : await CopyAsync(store, folders, folder, drafts.Count, cancellation);
            return shelf.Keep(folder, new ReviewRecord(
                id, owner.Key, clock.GetUtcNow(), [.. parents.Select(static parent => parent.Name)], names, [.. drafts.Select(static draft => Shown(draft.FullName)), .. taken], units is not null, level, date, ReviewStage.Queued));
        }
        catch
        {
            ReviewShelf.Discard(folder);
            throw;
        }
    }

    private static void Refuse(IReadOnlyList<UploadedFile> parents, IReadOnlyList<UploadedFile> drafts, IReadOnlyList<string> folders)
    {
        if (parents.Count == 0)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "missing-file", "Thiếu văn bản cấp trên (tệp \"parent\").") { Place = "parent" };
        }

        if (drafts.Count == 0 && folders.Count == 0)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "missing-file", "Chưa có dự thảo nào: hãy gửi tệp \"draft\" hoặc nêu thư mục của kho (\"folder\").") { Place = "draft" };
        }

        RefuseBeyond(drafts.Count);
    }

    private static void RefuseBeyond(int drafts)
    {
        if (drafts > MostDrafts)
        {
            throw new ProblemException(StatusCodes.Status413PayloadTooLarge, "too-many-files", $"Một đợt rà soát nhận nhiều nhất {MostDrafts} tệp; hãy chia thành nhiều đợt.") { Place = "draft" };
        }
    }

    private static void Copy(IEnumerable<(UploadedFile File, string Path)> files)
    {
        foreach (var (file, path) in files)
        {
            file.Read(content =>
            {
                using var copy = File.Create(path);
                content.CopyTo(copy);
            });
        }
    }

    private static async Task<(List<string> Folders, List<string> Files)> CopyAsync(IDocumentStore store, IReadOnlyList<string> wanted, string folder, int first, CancellationToken cancellation)
    {
        var known = await store.FoldersAsync(cancellation);
        var (folders, files) = (new List<string>(), new List<string>());
        foreach (var id in wanted.Distinct(StringComparer.Ordinal))
        {
            var documents = await store.ListAsync(id, cancellation);
            RefuseBeyond(first + files.Count + documents.Count);
            var name = known.FirstOrDefault(one => one.Id == id)?.Name ?? id;
            folders.Add(name);
            foreach (var document in documents)
            {
                var read = await store.ReadAsync(document.Id, null, cancellation);
                await File.WriteAllBytesAsync(ReviewCase.Draft(folder, first + files.Count), read.Content, cancellation);
                files.Add(Shown($"{name}/{document.Name}"));
            }
        }

        return (folders, files);
    }

    // A browser that sends a whole folder names each file by its way below it; the name is only ever said back.
    private static string Shown(string name)
    {
        var steps = VietnameseText.ToNfc(name).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static step => step is not ("." or ".."));
        var shown = string.Concat(string.Join('/', steps).Select(static c => char.IsControl(c) ? ' ' : c));
        return shown.Length switch
        {
            0 => "(không tên)",
            > LongestName => "…" + shown[^LongestName..],
            _ => shown,
        };
    }
}
