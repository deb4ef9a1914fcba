using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Emulation.Cli.Tests.Commands;

/// <summary>A folder as nobody would like it: each file that is no plan is named with its reason, and every plan is judged. 10,000 files with EMULATION_LONG=1.</summary>
public sealed class HostileReviewTests : IDisposable
{
    private const int Bombs = 5;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";
    private static readonly int Files = IsLong ? 10_000 : 60;
    private static readonly int Others = IsLong ? 300 : 12;

    private readonly Terminal _terminal = new();
    private readonly string _drafts;

    public HostileReviewTests() => _drafts = Directory.CreateDirectory(Path.Combine(_terminal.Folder(), "drafts")).FullName;

    [Fact]
    public void Everything_is_named_and_the_rest_goes_on()
    {
        var plans = Files - Others - Bombs;
        Fill(plans);

        var answer = Review("kq");

        Assert.Equal((1, ""), (answer.Code, answer.Error));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Tổng cộng: {plans + 2} đơn vị có kế hoạch, 0 chưa gửi; 0 bản không tính, {Others + 3} tệp không phải dự thảo, {Bombs} tệp không đọc được."), answer.Output, StringComparison.Ordinal);
        Assert.Equal(Bombs, Lines(answer, "phình ra quá lớn"));
        Assert.Equal(2, Lines(answer, "không phải tệp thường"));
        Assert.Equal(Others, Lines(answer, "Không thấy tên loại") + Lines(answer, "Không phải văn bản"));
        Assert.Contains("- vòng: Đây là liên kết", answer.Output, StringComparison.Ordinal);
        // One name composed and decomposed is two files, whatever they look like.
        Assert.Contains("[Điện Biên.txt]", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[Điện Biên.txt [2]]", answer.Output, StringComparison.Ordinal);
        Assert.Equal(answer.Output.Normalize(), answer.Output);
    }

    [Fact]
    public void The_one_who_holds_a_folder_of_results_is_named()
    {
        Fill(1);
        Review("kq");
        using var holder = Process.Start(new ProcessStartInfo("flock", ["--no-fork", "--exclusive", Out("kq/phan-0001-0001.khoa"), "cat"]) { UseShellExecute = false, RedirectStandardInput = true })!;
        SpinWait.SpinUntil(() => Review("kq").Code == 3, TimeSpan.FromSeconds(30));
        File.WriteAllText(Out("kq/phan-0001-0001.nguoi-giu"), "máy khác, tiến trình 7");

        var refused = Review("kq");
        holder.Kill();
        holder.WaitForExit();
        var after = Review("kq");

        Assert.Equal((3, $"emulation: {Out("kq")}: Một lượt rà soát khác (máy khác, tiến trình 7) đang ghi phần 1/1 vào thư mục này; hãy chờ xong hoặc chọn thư mục khác.\n"), (refused.Code, refused.Error));
        // What the killed one left behind holds nobody up.
        Assert.NotEqual(3, after.Code);
        Assert.False(File.Exists(Out("kq/phan-0001-0001.nguoi-giu")));
    }

    public void Dispose() => _terminal.Dispose();

    private static int Lines(Answer answer, string part) => answer.Output.Split('\n').Count(line => line.Contains(part, StringComparison.Ordinal));

    private Answer Review(string results) => Terminal.Run("review", _drafts, "--parent", _terminal.File("parent.json", SampleText.ConfirmedCap), "-o", Out(results));

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private void Fill(int plans)
    {
        for (var index = 0; index < plans; index++)
        {
            Draft(string.Create(CultureInfo.InvariantCulture, $"nhóm {index % 7}/{index:00000}.txt"), SampleText.UnitName(index));
        }

        Draft("Điện Biên.txt", "Điện Biên");
        Draft("Điện Biên.txt".Normalize(NormalizationForm.FormD), "Biên Điện");
        for (var index = 0; index < Others; index++)
        {
            var (name, text) = index % 2 == 0 ? (".png", "x") : (".txt", SampleText.Draft.Replace("KẾ HOẠCH", "GIẤY MỜI", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(_drafts, string.Create(CultureInfo.InvariantCulture, $"khác {index}{name}")), text);
        }

        var bomb = Bomb();
        for (var index = 0; index < Bombs; index++)
        {
            File.WriteAllBytes(Path.Combine(_drafts, string.Create(CultureInfo.InvariantCulture, $"bom {index}.docx")), bomb);
        }

        foreach (var pipe in new[] { "ống.docx", "ống.txt" })
        {
            using var made = Process.Start("mkfifo", [Path.Combine(_drafts, pipe)]);
            made.WaitForExit();
            Assert.Equal(0, made.ExitCode);
        }

        Directory.CreateSymbolicLink(Path.Combine(_drafts, "vòng"), _drafts);
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(zip, "word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">""" + new string(' ', 80 << 20) + "</w:document>");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private void Draft(string name, string unit)
    {
        var path = Path.Combine(_drafts, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, SampleText.DraftOf(unit, 180));
    }
}
