using System.Globalization;
using Emulation.GraphEmulator.Faults;

namespace Emulation.Cli.Tests.Commands;

/// <summary><c>review --library</c> on an emulated SharePoint library: what it reports, what it asks for, and what it does when SharePoint refuses.</summary>
public sealed class LibraryReviewTests : IAsyncLifetime
{
    private static readonly string[] Units = ["Xã An Bình", "Xã Cẩm Lĩnh", "Xã Đông Hà"];

    private SharePointTerminal _terminal = null!;
    private string _parent = "";
    private string _token = "";

    public async ValueTask InitializeAsync()
    {
        _terminal = await SharePointTerminal.StartAsync();
        _parent = _terminal.File("cap-tren.json", SampleText.ConfirmedCap);
        _token = _terminal.File("ma.txt", "token-1\n");
        foreach (var (index, unit) in Units.Index())
        {
            var folder = _terminal.Site.Far.MakeFolder(unit);
            Upload(folder, unit, "kế hoạch.docx", SampleDocx.Bytes(SampleText.DraftOf(unit[3..], 130 + (20 * index))));
            Upload(folder, unit, "tài liệu cũ.txt", System.Text.Encoding.UTF8.GetBytes(SampleText.DraftOf(unit[3..], 120)));
        }

        var last = _terminal.Site.Far.MakeFolder("Chung");
        Upload(last, "Chung", "ảnh.png", [1, 2, 3]);
        Upload(last, "Chung", "~$ke hoach.docx", [1, 2, 3]);
        Upload(last, "Chung", "hỏng.docx", "PK\u0003\u0004 không phải"u8.ToArray());
    }

    public ValueTask DisposeAsync() => _terminal.DisposeAsync();

    [Fact]
    public async Task Its_report_is_that_of_a_folder_with_the_same_files_in_one_shard_or_three()
    {
        var folder = Terminal.Run("review", Out("tệp"), "--parent", _parent, "-o", Out("thư mục"));

        var whole = await ReviewAsync("một", "--token", _token);
        foreach (var shard in new[] { "3/3", "1/3", "2/3" })
        {
            Assert.Equal((0, ""), Ended(await ReviewAsync("ba", "--token", _token, "--shard", shard)));
        }

        var merged = Terminal.Run("review", "merge", Out("ba"), "-o", Out("gộp"));

        Assert.Equal((1, ""), Ended(whole));
        Assert.Contains("3 đơn vị có kế hoạch, 0 chưa gửi; 3 bản không tính, 1 tệp không phải dự thảo, 1 tệp không đọc được.", whole.Output, StringComparison.Ordinal);
        Assert.Equal(folder.Output.Replace("thư mục", "một", StringComparison.Ordinal), whole.Output);
        Assert.Equal(whole.Output[whole.Output.IndexOf('-', StringComparison.Ordinal)..whole.Output.IndexOf("Báo cáo:", StringComparison.Ordinal)], merged.Output);
        SameFiles.Assert(Out("một/bao-cao"), Out("gộp"));
        SameReports.Assert(Out("thư mục/bao-cao"), Out("gộp"));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_fetched_again()
    {
        var first = await ReviewAsync("kq", "--token", _token);
        _terminal.Site.Transcript.Clear();
        var second = await ReviewAsync("kq", "--token", _token);
        var unchanged = Asked();
        _terminal.Site.Far.Save(_terminal.Site.Far.IdOf("/Xã Cẩm Lĩnh/kế hoạch.docx"), SampleDocx.Bytes(SampleText.DraftOf("Cẩm Lĩnh", 190)));
        _terminal.Site.Transcript.Clear();
        var third = await ReviewAsync("kq", "--token", _token);

        Assert.StartsWith("Đã xét 8 tệp, giữ kết quả cũ của 0 tệp.\n", first.Output, StringComparison.Ordinal);
        // What is refused by its name is said anew each time, unopened.
        Assert.StartsWith("Đã xét 1 tệp, giữ kết quả cũ của 7 tệp.\n", second.Output, StringComparison.Ordinal);
        Assert.Equal((5, 0), unchanged);
        Assert.StartsWith("Đã xét 2 tệp, giữ kết quả cũ của 6 tệp.\n", third.Output, StringComparison.Ordinal);
        Assert.Equal((5, 1), Asked());
        Assert.Contains("- Xã Cẩm Lĩnh: đạt 0, trái 1", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_fetches_its_own_documents_and_no_others()
    {
        await ReviewAsync("kq", "--token", _token, "--shard", "1/3");
        var first = Asked().Fetched;
        await ReviewAsync("kq", "--token", _token, "--shard", "2/3");
        await ReviewAsync("kq", "--token", _token, "--shard", "3/3");

        Assert.InRange(first, 0, 6);
        Assert.Equal(7, Asked().Fetched);
    }

    [Fact]
    public async Task A_document_that_goes_after_it_was_listed_is_a_row()
    {
        _terminal.Site.Faults.On(RequestKind.GetItem, 1, new Fault { Meanwhile = static site => site.Far.Delete(site.Far.IdOf("/Xã Đông Hà/kế hoạch.docx")) });

        var first = await ReviewAsync("kq", "--token", _token);
        var second = await ReviewAsync("kq", "--token", _token);

        Assert.Equal((0, ""), Ended(first));
        Assert.Contains("Chưa mở được 1 tệp: lý do ở báo cáo, lần chạy sau mở lại.\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("- Xã Đông Hà/kế hoạch.docx: Không còn trong kho khi đọc tới: đã bị xóa hoặc chuyển đi.\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("kế hoạch.docx: Không còn", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_saved_after_it_was_listed_is_known_by_what_was_read()
    {
        const string path = "/Xã An Bình/kế hoạch.docx";
        // The first that is asked for is the damaged one.
        _terminal.Site.Faults.On(RequestKind.GetItem, 2, new Fault { Meanwhile = static site => site.Far.Save(site.Far.IdOf(path), SampleDocx.Bytes(SampleText.DraftOf("An Bình", 190))) });

        var first = await ReviewAsync("kq", "--token", _token, "--jobs", "1");
        _terminal.Site.Transcript.Clear();
        var second = await ReviewAsync("kq", "--token", _token, "--jobs", "1");

        Assert.Contains("- Xã An Bình: đạt 0, trái 1", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Đã xét 1 tệp, giữ kết quả cũ của 7 tệp.\n", second.Output, StringComparison.Ordinal);
        Assert.Equal((5, 0), Asked());
    }

    [Fact]
    public async Task A_document_that_nobody_may_open_is_a_row_until_somebody_may()
    {
        var id = _terminal.Site.Far.IdOf("/Xã An Bình/kế hoạch.docx");
        _terminal.Site.Far.Deny(id);
        var first = await ReviewAsync("kq", "--token", _token);
        _terminal.Site.Far.Deny(id, denied: false);
        var second = await ReviewAsync("kq", "--token", _token);

        Assert.Contains("- Xã An Bình/kế hoạch.docx: Không có quyền đọc trong kho; hãy xin người quản trị cấp quyền rồi rà soát lại.\n", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Đã xét 2 tệp, giữ kết quả cũ của 6 tệp.\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("[Xã An Bình/kế hoạch.docx]", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_larger_than_the_library_takes_is_not_fetched()
    {
        var answer = await _terminal.RunAsync([("Storage__Graph__LargestDocument", "100")], Words("kq", "--token", _token));

        Assert.Contains("- Xã An Bình/kế hoạch.docx: Văn bản lớn hơn mức kho nhận; hãy nén ảnh hoặc tách phụ lục.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal((5, 1), Asked());
    }

    [Fact]
    public async Task A_throttled_request_is_waited_for_as_long_as_it_may_be_and_then_is_a_row()
    {
        _terminal.Site.Faults.Next(RequestKind.GetItem, Fault.Throttled("1"));
        var waited = await ReviewAsync("một", "--token", _token);
        _terminal.Site.Faults.Next(RequestKind.GetItem, Fault.Throttled("3600"));
        var refused = await _terminal.RunAsync([("Storage__Graph__LongestWait", "00:00:05")], Words("hai", "--token", _token));
        var after = await ReviewAsync("hai", "--token", _token);

        Assert.DoesNotContain("Chưa mở được", waited.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), Ended(refused));
        Assert.Contains("Chưa mở được 7 tệp", refused.Output, StringComparison.Ordinal);
        Assert.Contains("- Xã An Bình/kế hoạch.docx: Kho nhận quá nhiều yêu cầu nên chưa đọc được; hãy rà soát lại sau.\n", refused.Output, StringComparison.Ordinal);
        Assert.Equal(waited.Output.Replace("một", "hai", StringComparison.Ordinal), after.Output);
        SameFiles.Assert(Out("một/bao-cao"), Out("hai/bao-cao"));
    }

    // The shard that could not look into the folder is not the one that a row of its name would fall to.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_folder_that_one_shard_could_not_look_into_is_one_row(int unlucky)
    {
        foreach (var shard in new[] { 1, 2 })
        {
            if (shard == unlucky)
            {
                // The first lists the folders; then they come by name.
                _terminal.Site.Faults.Next(RequestKind.ListChildren, new Fault(), Fault.Answer(403, "accessDenied"));
            }

            Assert.Equal(0, (await ReviewAsync("kq", "--token", _token, "--shard", string.Create(CultureInfo.InvariantCulture, $"{shard}/2"))).Code);
        }

        var merged = Terminal.Run("review", "merge", Out("kq"), "-o", Out("gộp"));

        Assert.Single(merged.Output.Split('\n'), static line => line == "- Chung: Không có quyền đọc trong kho; hãy xin người quản trị cấp quyền rồi rà soát lại.");
        Assert.Contains("3 đơn vị có kế hoạch", merged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_renewed_in_its_file_is_taken_while_the_run_goes_on()
    {
        _terminal.Site.Faults.On(RequestKind.DownloadBytes, 2, new Fault { Meanwhile = site => Renew(site, "token-2", "token-2") });

        var answer = await ReviewAsync("kq", "--token", _token);

        Assert.Equal((1, ""), Ended(answer));
        Assert.DoesNotContain("Chưa mở được", answer.Output, StringComparison.Ordinal);
        Assert.Contains(_terminal.Site.Transcript.Exchanges, static one => one.Headers.GetValueOrDefault("Authorization") == "Bearer token-2" && one.Status == 200);
    }

    [Fact]
    public async Task A_token_that_ends_stops_the_run_and_the_next_goes_on_from_there()
    {
        _terminal.Site.Faults.On(RequestKind.DownloadBytes, 4, new Fault { Meanwhile = site => Renew(site, "token-1", "token-2") });

        var stopped = await ReviewAsync("kq", "--token", _token, "--jobs", "1");
        File.WriteAllText(_token, "token-2");
        var after = await ReviewAsync("kq", "--token", _token, "--jobs", "1");

        Assert.Equal(new Answer(3, "", "emulation: thư viện SharePoint: Graph không nhận mã truy cập; hãy lấy mã mới cho https://graph.microsoft.com.\n"), stopped);
        Assert.StartsWith("Đã xét 4 tệp, giữ kết quả cũ của 4 tệp.\n", after.Output, StringComparison.Ordinal);
        Assert.Equal(7, Asked().Fetched);
    }

    [Theory]
    [InlineData(3, "Graph không nhận mã truy cập", "Storage__Kind", "Graph", "--token", "khac.txt")]
    [InlineData(3, "hãy xem lại Storage:Graph:SiteId và DriveId", "Storage__Graph__DriveId", "b!khac", "--token", "ma.txt")]
    [InlineData(3, "Storage:Graph:DriveId phải bắt đầu bằng b!", "Storage__Graph__DriveId", "thidua", "--token", "ma.txt")]
    [InlineData(3, "Storage:Graph:Parallel phải là một số nguyên", "Storage__Graph__Parallel", "vài", "--token", "ma.txt")]
    [InlineData(2, "--library với Storage__Kind=Graph cần --token FILE", "Storage__Kind", "Graph")]
    [InlineData(2, "không đọc được tệp của --token", "Storage__Kind", "Graph", "--token", "khong-co.txt")]
    [InlineData(2, "kho không có thư mục \"Xã Khác\"", "Storage__Kind", "Graph", "--token", "ma.txt", "--folder-name", "Xã Khác")]
    [InlineData(2, "Storage:Kind không nhận \"Dropbox\"", "Storage__Kind", "Dropbox", "--token", "ma.txt")]
    public async Task A_library_that_cannot_be_asked_is_one_line(int code, string said, string setting, string value, params string[] words)
    {
        _terminal.File("khac.txt", "ma-bi-mat");

        var answer = await _terminal.RunAsync([(setting, value)], Words("kq", [.. words.Select(word => word.EndsWith(".txt", StringComparison.Ordinal) ? Out(word) : word)]));

        Assert.Equal((code, ""), (answer.Code, answer.Output));
        Assert.Contains(said, Assert.Single(answer.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("ma-bi-mat", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out("kq")));
    }

    // As many at once as the settings give all processes together, shared out over the shards.
    [Theory]
    [InlineData("1/1", 4)]
    [InlineData("1/2", 2)]
    [InlineData("1/4", 1)]
    public async Task A_shard_takes_its_part_of_what_may_be_asked_at_once(string shard, int most)
    {
        var folder = _terminal.Site.Far.MakeFolder("Xã Nhiều");
        for (var index = 0; index < 24; index++)
        {
            _terminal.Site.Far.Upload(folder, string.Create(CultureInfo.InvariantCulture, $"{index:00}.docx"), "PK không phải"u8.ToArray());
        }

        var (now, peak) = (0, 0);
        _terminal.Site.Faults.On(RequestKind.DownloadBytes, 0, new Fault
        {
            Meanwhile = _ =>
            {
                InterlockedMax(ref peak, Interlocked.Increment(ref now));
                // The first ones wait for each other, so that a slow machine does not look like a narrow way.
                SpinWait.SpinUntil(() => Volatile.Read(ref peak) >= most, TimeSpan.FromSeconds(20));
                Thread.Sleep(30);
                Interlocked.Decrement(ref now);
            },
        });

        var answer = await _terminal.RunAsync([("Storage__Graph__Parallel", "4")], Words("kq", "--token", _token, "--shard", shard, "--jobs", "6", "--folder-name", "xã NHIỀU"));

        Assert.Equal((0, ""), Ended(answer));
        Assert.Equal(most, peak);
    }

    private static void InterlockedMax(ref int most, int seen)
    {
        for (var known = Volatile.Read(ref most); seen > known;)
        {
            known = Interlocked.CompareExchange(ref most, seen, known) is var found && found == known ? seen : found;
        }
    }

    private static (int Code, string Error) Ended(Answer answer) => (answer.Code, answer.Error);

    private Task<Answer> ReviewAsync(string results, params string[] more) => _terminal.RunAsync([], Words(results, more));

    private string[] Words(string results, params string[] more) => ["review", "--library", "--parent", _parent, "-o", Out(results), .. more];

    private string Out(string name) => Path.Combine(_terminal.Folder, name);

    private void Renew(GraphEmulator.EmulatedSite site, string inFile, string accepted)
    {
        File.WriteAllText(_token, inFile);
        site.Options.Tokens.Clear();
        site.Options.Tokens.Add(accepted);
    }

    // Looks into folders, and documents fetched.
    private (int Lists, int Fetched) Asked()
    {
        var paths = _terminal.Site.Transcript.Exchanges.Where(static one => one.Status == 200).Select(static one => one.Path).ToList();
        return (paths.Count(static path => path.EndsWith("/children", StringComparison.Ordinal)), paths.Count(static path => path.StartsWith("/download/", StringComparison.Ordinal)));
    }

    private void Upload(string folder, string folderName, string name, byte[] content)
    {
        _terminal.Site.Far.Upload(folder, name, content);
        Directory.CreateDirectory(Out($"tệp/{folderName}"));
        File.WriteAllBytes(Out($"tệp/{folderName}/{name}"), content);
    }
}
