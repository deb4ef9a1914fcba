using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>
/// Báo cáo phân bổ đại biểu: a workbook of its own, to be printed and put before a meeting. Where there is an allocation: the table, how each number
/// came about, how even it is, the composition; where there is none: what conflicts, and what would resolve it.
/// </summary>
public static class AllocationReport
{
    /// <param name="answer">Of this problem; not an invalid one, of which there is nothing to report.</param>
    /// <param name="output">The same problem gives the same bytes.</param>
    public static void Write(AllocationProblem problem, AllocationAnswer answer, Stream output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Status == AnswerStatus.Invalid)
        {
            throw new ArgumentException("an invalid problem has no report", nameof(answer));
        }

        using var book = new XLWorkbook();
        if (answer.Status == AnswerStatus.Infeasible)
        {
            ConflictPage.Add(book, answer);
        }
        else
        {
            AllocationPage.Add(book, problem, answer);
            ExplanationPage.Add(book, problem, answer);
            FairnessPage.Add(book, problem, answer);
            CompositionPage.Add(book, problem, answer);
        }

        // The library stamps the hour and the user into the properties; the same problem gives the same bytes.
        book.Properties.Author = "Emulation.Office";
        book.Properties.Created = book.Properties.Modified = new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        using var made = new MemoryStream();
        book.SaveAs(made, new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false });
        NewPackage.Write(made, output);
    }

    /// <summary>"Tổng số 150 đại biểu; cách chia: Webster (Sainte-Laguë)."</summary>
    public static string Note(AllocationAnswer answer) =>
        $"Tổng số {answer.Total} đại biểu; cách chia: {(answer.Method is { } id && ApportionmentMethods.Find(id) is { } method ? method.Name : answer.Method)}.";
}
