namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi đánh số.</summary>
internal static class NumberingMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("số của điểm đứng trước", "numbering/duplicated", "The label is the one its elder neighbour has.", Edits.Any(
            Edits.Replace(@"^c\)", "b)"), Edits.Replace(@"^b\)", "a)"), Edits.Replace(@"^III\.", "II."), Edits.Replace(@"^2\.2\.", "2.1."), Edits.Replace(@"^7\.", "6."))),
        new("lặp rồi lệch cả dãy", "numbering/shifted", "Every label behind the doubled one is one too low.", Edits.Any(
            Edits.Relabel(@"^V\. (?:TRANG TRÍ)|^(?:IV|VI)\. ", ("V.", "IV."), ("VI.", "V."), ("VII.", "VI.")),
            Edits.Relabel(@"^[56]\. (?:Đề|Các)", ("5. Đài", "4. Đài"), ("6. Đề", "5. Đề"), ("7. Các", "6. Các")))),
        new("bỏ một điểm ở giữa", "numbering/skipped", "The label between its neighbours is gone.", Edits.Any(
            Edits.Drop(@"^b\) Biểu dương"), Edits.Drop(@"^c\) Trên cơ sở"), Edits.Drop(@"^6\. Đề nghị"))),
        new("dãy số bắt đầu lại", "numbering/restarted", "One heading holds two lists that both begin with 1.", Edits.Relabel(
            "^1. Đài", ("5. Đài", "1. Đài"), ("6. Đề", "2. Đề"), ("7. Các", "3. Các"))),
        new("bỏ mục đầu", "numbering/late-start", "What was the second item is the first that stands there.", Edits.Any(
            Edits.Drop(@"^1\. Tổng số"), Edits.Relabel(@"^2\. Tổng", ("1. Tổng", "2. Tổng"), ("2. Số", "3. Số")))),
        new("số của mục khác", "numbering/foreign-prefix", "The first number is that of the clause before.", Edits.Replace(@"^2\.(?=\d)", "1.")),
        new("khẩu hiệu mang dấu của việc", "numbering/misplaced-mark", "A slogan takes the mark of the works around it.", Edits.Replace(@"^\*(?= .*!$)", "-", shownAt: "^- .*!$")),
    ];
}
