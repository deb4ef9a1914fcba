using System.CommandLine;
using System.Globalization;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Documents.Packages;
using Emulation.Documents.Reviewing;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Cli.Commands;

/// <summary><c>review FOLDER|--library --parent FILE… -o DIR</c>: many drafts against their parents; <c>review merge DIR -o REPORT</c>: the shards of one review as one report.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var source = new ReviewSource();
        var parents = new Option<string[]>("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON; dùng nhiều lần được", Required = true };
        var output = new Option<string>("-o", "--output") { HelpName = "DIR", Description = "Thư mục kết quả", Required = true };
        var shard = new Option<ReviewShard?>("--shard") { HelpName = "i/n", Description = "Chỉ xét phần thứ i trong n phần; gộp bằng review merge", CustomParser = result => Shard(result.Tokens[0].Value, result.AddError) };
        var jobs = VerbOptions.Count("--jobs", "Số tệp xét cùng lúc, mặc định bằng số nhân của máy");
        var units = new Option<string>("--units") { HelpName = "FILE", Description = "Danh sách đơn vị phải gửi: tệp chữ mỗi dòng một tên, hoặc bảng .xlsx" };
        var level = VerbOptions.Word("--level", "Cấp của các đơn vị lập dự thảo; mặc định theo từng dự thảo", CheckWords.Levels);
        var date = VerbOptions.Date("--date", "Ngày xét hiệu lực văn bản và quá hạn, ghi vào báo cáo");
        var noComments = new Option<bool>("--no-comments") { Description = "Không làm bản có nhận xét của từng dự thảo" };
        var command = new Command("review", "Rà soát nhiều dự thảo theo văn bản cấp trên") { parents, output, shard, jobs, units, level, date, noComments };
        source.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            var basis = ReviewBasis.Of(
                [.. call.GetRequiredValue(parents).Select(static (path, index) => InputFile.Read(path, file => ParentReader.Read(file, ParentIndex.Name(index))))],
                call.GetValue(units) is { } list ? InputFile.Read(list, ExpectedUnits.Read) : [], call.GetValue(level), call.GetValue(date), Path.Combine(AppContext.BaseDirectory, "templates"), !call.GetValue(noComments));
            var part = call.GetValue(shard) ?? ReviewShard.Whole;
            return Task.FromResult(source.With(
                call, part, files => Review(files, basis, call.GetRequiredValue(output), part, Math.Max(1, call.GetValue(jobs) ?? Environment.ProcessorCount), call.InvocationConfiguration, cancellation), cancellation));
        });
        command.Add(CreateMerge());
        return command;
    }

    private static Command CreateMerge()
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục kết quả của lệnh review" };
        var output = new Option<string>("-o", "--output") { HelpName = "REPORT", Description = "Tệp .xlsx hoặc .jsonl, hoặc một thư mục cho cả hai, thư và bản có nhận xét gửi từng đơn vị", Required = true };
        var merge = new Command("merge", "Gộp các phần thành một báo cáo") { folder, output };
        merge.SetAction(call => Merge(call.GetRequiredValue(folder), call.GetRequiredValue(output), call.InvocationConfiguration));
        return merge;
    }

    private static int Review(IReadOnlyList<ReviewFile> files, ReviewBasis basis, string results, ReviewShard shard, int jobs, InvocationConfiguration console, CancellationToken cancellation)
    {
        var (judged, kept, unopened) = (0, 0, 0);
        Guard(results, () => new ReviewRun(basis, RuleDataReader.ReadShipped()).Run(files, results, shard, jobs, (item, isNew) =>
        {
            Interlocked.Increment(ref isNew ? ref judged : ref kept);
            Interlocked.Add(ref unopened, item is { State: ReviewState.Unreadable, Key: "" } ? 1 : 0);
        }, cancellation));
        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Đã xét {judged} tệp, giữ kết quả cũ của {kept} tệp."));
        if (unopened > 0)
        {
            console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Chưa mở được {unopened} tệp: lý do ở báo cáo, lần chạy sau mở lại."));
        }

        if (shard.Count > 1)
        {
            return ExitCode.Done;
        }

        var report = Guard(results, () => ReviewResults.Merge(basis, results));
        var target = Guard(results, () => ReviewFiles.WriteOwn(report, basis.Date, results));
        ReviewText.Write(report, console.Output);
        console.Output.WriteLine(PlainLine.Of($"Báo cáo: {Path.Combine(target, "tong-hop.xlsx")}"));
        return ReviewText.IsFaulty(report) ? ExitCode.Found : ExitCode.Done;
    }

    private static int Merge(string folder, string output, InvocationConfiguration console)
    {
        var basis = Guard(folder, () => ReviewBasis.Read(folder));
        var report = Guard(folder, () => ReviewResults.Merge(basis, folder));
        Guard(output, () =>
        {
            switch (Path.GetExtension(output).ToUpperInvariant())
            {
                case ".XLSX":
                    OutputFile.Write(output, stream => ReviewBook.Write(report, basis.Date, new Dictionary<string, UnitAnswer>(StringComparer.Ordinal), stream));
                    break;
                case ".JSONL":
                    OutputFile.Write(output, stream => ReviewFiles.WriteLines(report, stream));
                    break;
                default:
                    ReviewFiles.Write(report, basis.Date, ReviewCopies.Of(folder), output);
                    break;
            }
        });
        ReviewText.Write(report, console.Output);
        return ReviewText.IsFaulty(report) ? ExitCode.Found : ExitCode.Done;
    }

    private static ReviewShard? Shard(string text, Action<string> wrong)
    {
        const int most = 9999;
        var parts = text.Split('/');
        if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count && count <= most)
        {
            return new ReviewShard(index, count);
        }

        wrong($"--shard không nhận \"{text}\"; dùng i/n với i từ 1 đến n, ví dụ 2/8");
        return null;
    }

    private static void Guard(string path, Action work) => Guard(path, () =>
    {
        work();
        return 0;
    });

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnreadableDocumentException refused)
        {
            throw new UnusableInputException(path, refused.Message, refused);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "Không ghi hoặc không đọc được thư mục này; hãy kiểm tra quyền và chỗ trống.", failure);
        }
    }
}
