using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Plans.Drafting;
using Emulation.Plans.Text;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Danh sách mời đã đọc.</summary>
/// <param name="Faults">Rows that cannot be printed as they stand; they are not among the invitees.</param>
/// <param name="Notes">What was passed over, one Vietnamese sentence each.</param>
public sealed record InviteeList(string Sheet, IReadOnlyList<Invitee> Invitees, IReadOnlyList<InviteeFault> Faults, IReadOnlyList<string> Notes);

/// <summary>Dòng không nhận được, with its reason in a Vietnamese sentence.</summary>
public sealed record InviteeFault(int Row, string Reason);

/// <summary>Đọc danh sách đại biểu để in giấy mời: names, positions and units by the words of the heading, wherever the table stands on its sheet.</summary>
public static partial class InviteeSheet
{
    private const int HeadingRows = 300;
    private const int Most = 10_000;

    private static readonly string[] Names = ["họ và tên", "họ tên", "tên đại biểu", "tên khách mời", "người được mời"];
    private static readonly string[] Positions = ["chức vụ", "chức danh"];
    private static readonly string[] Units = ["đơn vị", "cơ quan", "nơi công tác", "thôn", "tổ dân phố", "địa chỉ"];
    private static readonly string[] Salutations = ["ông bà", "danh xưng", "xưng hô", "giới tính"];

    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["ông"] = "Ông", ["bà"] = "Bà", ["nam"] = "Ông", ["nữ"] = "Bà", ["anh"] = "Anh", ["chị"] = "Chị", ["đồng chí"] = "Đồng chí", ["đ c"] = "Đồng chí",
    };

    /// <exception cref="UnreadableDocumentException">Any fault of the file; "no-table": no sheet has a column of names; "too-large": more rows than anybody invites.</exception>
    public static InviteeList Read(Stream content, CancellationToken cancellation = default) => WorkbookGate.Open(content, static draft =>
    {
        var sheets = new WorkbookSheets(draft, WorkbookTexts.Shared(draft));
        var found = new List<InviteeList>();
        foreach (var sheet in draft.Sheets.Where(static sheet => sheet.Part.Length > 0 && !sheet.IsHidden))
        {
            var grid = sheets.Read(sheet).Grid;
            if (NameCell(grid) is var (row, column))
            {
                found.Add(new Table(grid, TableHeading.At(grid, row, column)).Read(sheet.Name));
            }
        }

        return found.Count == 0 ? throw WorkbookRefusal.Table("no-table", "Không tìm thấy danh sách đại biểu: cần một dòng tiêu đề có cột \"Họ và tên\".")
            : found.Count == 1 ? found[0]
            : found[0] with { Notes = [.. found[0].Notes, $"Chỉ đọc trang \"{found[0].Sheet}\"; các trang khác cũng có danh sách: {string.Join(", ", found.Skip(1).Select(static other => $"\"{other.Sheet}\""))}."] };
    }, cancellation);

    private static (int Row, int Column)? NameCell(SheetGrid grid)
    {
        foreach (var row in grid.Rows.Take(HeadingRows))
        {
            if (row.Cells.Find(cell => SheetGrid.IsText(cell) && IsOf(Phrase(grid.Text(cell)), Names, startsOnly: true)) is { } name)
            {
                return (row.Number, name.Column);
            }
        }

        return null;
    }

    private static bool IsOf(string phrase, string[] words, bool startsOnly = false) =>
        words.Any(word => phrase == word || phrase.StartsWith(word + " ", StringComparison.Ordinal) || !startsOnly && $" {phrase} ".Contains($" {word} ", StringComparison.Ordinal));

    private sealed class Table(SheetGrid grid, TableHeading heading)
    {
        private readonly List<Invitee> _invitees = [];
        private readonly List<InviteeFault> _faults = [];
        private readonly List<string> _notes = [];
        private readonly int _order = Column(heading, static phrase => HeadingWords.Shipped.FieldOf(phrase) == TableFieldKind.Order);
        private readonly int _salutation = Column(heading, static phrase => IsOf(phrase, Salutations));
        private readonly int _position = Column(heading, static phrase => IsOf(phrase, Positions));
        private readonly int _unit = Column(heading, static phrase => IsOf(phrase, Units) && !IsOf(phrase, Positions));

        public InviteeList Read(string sheet)
        {
            var (blank, counted) = (false, 0);
            for (var row = heading.BodyStart; row <= grid.LastRow; row++)
            {
                if (grid.Row(row) is not { } cells || cells.Cells.TrueForAll(cell => cell is not { Formula: not null, Value: null } && grid.Text(cell).Trim().Length == 0))
                {
                    blank = true;
                    continue;
                }

                var order = _order == 0 ? "" : grid.Text(row, _order).Trim();
                // Signatures and remarks stand below a list, apart from it and without a number.
                if (blank && order.Length == 0 && counted > 0)
                {
                    _notes.Add($"Từ dòng {row} trở đi không thuộc danh sách nên không đọc.");
                    break;
                }

                counted += order.Length > 0 ? 1 : 0;
                Read(row, order);
            }

            return new InviteeList(sheet, _invitees, _faults, _notes);
        }

        private void Read(int row, string order)
        {
            var name = grid.Text(row, heading.UnitColumn).Trim();
            if (IsHeading(row, order, name))
            {
                _notes.Add($"Dòng {row} là đề mục hoặc dòng cộng, không phải người được mời.");
                return;
            }

            if (_invitees.Count + _faults.Count >= Most)
            {
                throw WorkbookRefusal.Table("too-large", $"Danh sách có hơn {Most} dòng; hãy chia thành nhiều tệp.");
            }

            var fields = new[] { ("họ và tên", heading.UnitColumn), ("chức vụ", _position), ("đơn vị", _unit), ("danh xưng", _salutation) };
            if (fields.Select(field => Fault(row, field.Item1, field.Item2)).OfType<string>().FirstOrDefault() is { } reason)
            {
                _faults.Add(new InviteeFault(row, reason));
                return;
            }

            _invitees.Add(new Invitee(row, Addresses.GetValueOrDefault(Phrase(Text(row, _salutation))), Text(row, heading.UnitColumn), Text(row, _position), Text(row, _unit)));
        }

        private bool IsHeading(int row, string order, string name) => HeadingWords.Shipped.IsTotal(Phrase(name)) || HeadingWords.Shipped.IsTotal(Phrase(order))
            || grid.MergeAt(row, heading.UnitColumn) is { } merge && merge.LastColumn > merge.FirstColumn
            || Roman().IsMatch(order) && grid.Text(row, _position).Trim().Length == 0;

        private string? Fault(int row, string field, int column)
        {
            if (column == 0)
            {
                return null;
            }

            var cell = grid.Cell(row, column);
            var text = grid.Text(cell);
            return cell is { Type: "e" } ? $"ô {field} báo lỗi {text}; hãy sửa công thức"
                : cell is { Formula: not null, Value: null } ? $"ô {field} có công thức chưa tính; hãy mở bằng Excel và lưu lại"
                : Invisible(text) is { } hidden ? $"{field} có ký tự không nhìn thấy ({hidden}); hãy gõ lại ô này"
                : text.Normalize(NormalizationForm.FormC).Length > Invitee.LongestText ? $"{field} dài {text.Length} ký tự, quá {Invitee.LongestText}; hãy viết gọn"
                : column == heading.UnitColumn && !text.Any(char.IsLetter) ? (text.Trim().Length == 0 ? "thiếu họ và tên" : "họ và tên không có chữ cái nào")
                : null;
        }

        private string Text(int row, int column) => column == 0 ? "" : VietnameseText.Squeeze(VietnameseText.ToNfc(grid.Text(row, column)));

        private static int Column(TableHeading heading, Func<string, bool> isWanted) =>
            heading.Columns.FirstOrDefault(column => column.Key != heading.UnitColumn && isWanted(Phrase(column.Value[^1]))).Key;
    }

    // Halves of surrogate pairs have no normal form.
    private static string Phrase(string text) => Invisible(text) is null ? FoldedText.Phrase(text) : "";

    // Line breaks of a cell are white space; whatever else does not show would travel into a paper that somebody signs.
    private static string? Invisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate || rune == Rune.ReplacementChar;
            if (isHidden && rune.Value is not ('\n' or '\r' or '\t'))
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[IVXLC]+[.)]?$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Roman();
}
