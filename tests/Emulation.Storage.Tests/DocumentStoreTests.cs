using System.Text;

namespace Emulation.Storage.Tests;

/// <summary>What every store must do, whatever is behind it: one class of tests derives from this for each store.</summary>
public abstract class DocumentStoreTests : IAsyncLifetime
{
    private const string Officer = "Nguyễn Thị Đào";

    private IDocumentStore? _store;

    protected IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A store with nothing in it.</summary>
    protected abstract Task<IDocumentStore> OpenAsync();

    /// <summary>A file whose bytes differ where the words do, of a kind that the store takes for a document.</summary>
    protected virtual ReadOnlyMemory<byte> FileOf(string words) => Encoding.UTF8.GetBytes("PK\u0003\u0004" + words);

    /// <summary>Whether two contents are the same as far as the store promises.</summary>
    protected virtual bool IsSame(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span);

    [Fact]
    public async Task All_that_is_known_of_a_document_is_had_at_once()
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");
        var described = await Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Unit = "UBND xã Tân Phú", Status = DocumentStatus.Submitted }, new Precondition(saved.ETag, "An"), Cancellation);

        var details = await Store.DetailsAsync(saved.Id, Cancellation);

        Assert.Equal(described, details.Document);
        Assert.Equal(("UBND xã Tân Phú", DocumentStatus.Submitted), (details.Metadata.Unit, details.Metadata.Status));
        Assert.Null(details.Lock);
        await FailsAsync(StoreFailure.NotFound, () => Store.DetailsAsync("no-such-id", Cancellation));
    }

    [Fact]
    public async Task What_is_saved_is_read_back_under_its_name()
    {
        var saved = await SaveAsync("Kế hoạch Hội nghị điển hình tiên tiến.docx", "một");

        var read = await Store.ReadAsync(saved.Id, null, Cancellation);

        Assert.True(IsSame(FileOf("một"), read.Content));
        Assert.Equal("Kế hoạch Hội nghị điển hình tiên tiến.docx", read.Document.Name);
        Assert.Equal(saved.ETag, read.Document.ETag);
        Assert.Equal(read.Content.Length, read.Document.Size);
    }

    [Fact]
    public async Task A_name_comes_back_in_NFC_however_it_was_written()
    {
        var saved = await SaveAsync("Kế hoạch xã Đông Hòa.docx".Normalize(NormalizationForm.FormD), "một");

        Assert.Equal("Kế hoạch xã Đông Hòa.docx".Normalize(NormalizationForm.FormC), saved.Name);
    }

    [Theory]
    [InlineData("Kế hoạch.docx", "KẾ HOẠCH.docx")]
    [InlineData("Kế hoạch xã Hòa An.docx", "Kế hoạch xã Hoà An.docx")]
    [InlineData("Kế hoạch.docx", "Kế  hoạch.docx ")]
    public async Task Names_that_people_read_as_one_are_taken(string first, string second)
    {
        await SaveAsync(first, "một");

        await FailsAsync(StoreFailure.NameTaken, () => SaveAsync(second, "hai"));
        Assert.Single(await Store.ListAsync((await FolderAsync()).Id, Cancellation));
    }

    [Theory]
    [InlineData("Xã Hòa An.docx", "Xã Hoa An.docx")]
    [InlineData("Đông.docx", "Dông.docx")]
    public async Task Names_of_different_words_stand_beside_each_other(string first, string second)
    {
        await SaveAsync(first, "một");
        await SaveAsync(second, "hai");

        Assert.Equal(2, (await Store.ListAsync((await FolderAsync()).Id, Cancellation)).Count);
    }

    [Fact]
    public async Task A_taken_name_gets_a_number_where_both_are_to_be_kept()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var second = await SaveAsync("Kế hoạch.docx", "hai", NameTaken.KeepBoth);
        var third = await SaveAsync("Kế hoạch.docx", "ba", NameTaken.KeepBoth);

        Assert.Equal(["Kế hoạch.docx", "Kế hoạch (2).docx", "Kế hoạch (3).docx"], [first.Name, second.Name, third.Name]);
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, null, Cancellation)).Content));
        Assert.True(IsSame(FileOf("ba"), (await Store.ReadAsync(third.Id, null, Cancellation)).Content));
    }

    public static TheoryData<string> HostileNames =>
    [
        "Kế hoạch số 12/KH-UBND: \"sơ kết\" <lần 1>|*?.docx", "CON.docx", "com1", "LPT¹.docx", "desktop.ini", "_vti_cnf.docx", "a_VTI_b.docx", "~Kế hoạch.docx", ".ẩn.docx",
        "Kế hoạch.docx.", "Kế hoạch. ", "..a", "../../etc/passwd", "..\\..\\windows\\a.docx", "C:\\a.docx", "a\u0000b.docx", "dòng\r\nmới.docx", "\u202Excod.exe.docx",
        "a\u200Bb.docx", "Hội nghị 🎉👩‍🌾.docx", "‛lạ‛u0041‛_.docx", "／đã thay＂.docx", "␀␠␡.docx", "100% #1 & 2+2=4.docx", "O'Brien (bản 2).docx",
        "Đề nghị của Ủy ban xã Đặng Hữu Phước về những điển hình được bầu ở từng ấp, từng xóm, những tổ đã đạt tiêu chuẩn đã nêu ở kế hoạch trước, kể cả những đề nghị đã gửi ở lần thứ nhất, thứ nhì.docx",
    ];

    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task A_name_that_a_disk_cannot_take_comes_back_whole(string name)
    {
        var saved = await SaveAsync(name, "một");

        Assert.Equal(name.Normalize(), saved.Name);
        var listed = Assert.Single(await Store.ListAsync(saved.Folder, Cancellation));
        Assert.Equal((saved.Id, saved.Name, saved.ETag), (listed.Id, listed.Name, listed.ETag));
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(saved.Id, null, Cancellation)).Content));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("..")]
    public async Task A_name_with_nothing_to_read_is_refused(string name) =>
        await FailsAsync(StoreFailure.UnusableName, () => SaveAsync(name, "một"));

    [Fact]
    public async Task Half_a_letter_is_refused() => await FailsAsync(StoreFailure.UnusableName, () => SaveAsync("a\ud800.docx", "một"));

    [Fact]
    public async Task A_name_that_is_too_long_is_refused() => await FailsAsync(StoreFailure.UnusableName, () => SaveAsync(new string('ế', 300) + ".docx", "một"));

    [Fact]
    public async Task An_empty_file_is_refused() => await FailsAsync(StoreFailure.Empty, async () =>
        await Store.CreateAsync(new NewDocument((await FolderAsync()).Id, "a.docx", default, DocumentMetadata.None, Officer, NameTaken.Fail), Cancellation));

    [Fact]
    public async Task The_folder_of_a_unit_is_one_however_it_is_written()
    {
        var folder = await Store.FolderOfAsync("Xã Hòa An", Cancellation);

        Assert.Equal(folder.Id, (await Store.FolderOfAsync("XÃ HOÀ AN", Cancellation)).Id);
        Assert.NotEqual(folder.Id, (await Store.FolderOfAsync("Xã Hoa An", Cancellation)).Id);
        Assert.Equal(["Xã Hoa An", "Xã Hòa An"], (await Store.FoldersAsync(Cancellation)).Select(static one => one.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_found() => await FailsAsync(StoreFailure.NotFound, () => Store.ListAsync("khong-co", Cancellation));

    [Theory]
    [InlineData("khong-co")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task A_document_that_is_not_there_is_not_found(string id)
    {
        var condition = new Precondition("x", Officer);

        await FailsAsync(StoreFailure.NotFound, () => Store.FindAsync(id, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.ReadAsync(id, null, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.ReplaceAsync(id, new Replacement(FileOf("một"), condition), Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.VersionsAsync(id, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.MoveAsync(id, null, "b.docx", condition, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.DeleteAsync(id, condition, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.TakeBackAsync(id, Officer, Cancellation));
    }

    [Fact]
    public async Task A_replacement_moves_the_tags_and_keeps_the_old_content()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");

        var second = await ReplaceAsync(first, "hai");

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.NotEqual(first.ContentTag, second.ContentTag);
        var versions = await Store.VersionsAsync(first.Id, Cancellation);
        Assert.True(IsSame(FileOf("hai"), (await Store.ReadAsync(first.Id, versions[0].Id, Cancellation)).Content));
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, versions[^1].Id, Cancellation)).Content));
    }

    [Fact]
    public async Task The_second_of_two_who_saw_the_same_is_told_and_nothing_is_lost()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");
        var theirs = await ReplaceAsync(seen, "của họ");

        var refused = await FailsAsync(StoreFailure.Changed, () => ReplaceAsync(seen, "của tôi"));

        Assert.Equal(theirs.ETag, refused.Current?.ETag);
        Assert.True(IsSame(FileOf("của họ"), (await Store.ReadAsync(seen.Id, null, Cancellation)).Content));
    }

    [Fact]
    public async Task Of_many_who_save_at_once_exactly_one_succeeds()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                await ReplaceAsync(seen, $"bản {number}");
                return number;
            }
            catch (StoreException refused) when (refused.Failure == StoreFailure.Changed)
            {
                return -1;
            }
        }));

        var winner = Assert.Single(outcomes, static outcome => outcome >= 0);
        Assert.True(IsSame(FileOf($"bản {winner}"), (await Store.ReadAsync(seen.Id, null, Cancellation)).Content));
    }

    [Fact]
    public async Task The_same_content_sent_again_is_no_conflict_and_no_version()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");
        await ReplaceAsync(seen, "hai");
        var versions = (await Store.VersionsAsync(seen.Id, Cancellation)).Count;

        await ReplaceAsync(seen, "hai");

        Assert.Equal(versions, (await Store.VersionsAsync(seen.Id, Cancellation)).Count);
    }

    [Fact]
    public async Task An_older_version_can_be_made_the_newest()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var second = await ReplaceAsync(first, "hai");
        var oldest = (await Store.VersionsAsync(first.Id, Cancellation))[^1];

        await FailsAsync(StoreFailure.Changed, () => Store.RestoreAsync(first.Id, oldest.Id, new Precondition(first.ETag, Officer), Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.RestoreAsync(first.Id, "khong-co", new Precondition(second.ETag, Officer), Cancellation));
        await Store.RestoreAsync(first.Id, oldest.Id, new Precondition(second.ETag, Officer), Cancellation);

        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, null, Cancellation)).Content));
        var versions = await Store.VersionsAsync(first.Id, Cancellation);
        Assert.True(versions.Count >= 3);
    }

    [Fact]
    public async Task Metadata_is_kept_and_moves_the_ETag_but_not_the_content_tag()
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");
        var metadata = new DocumentMetadata("Ủy ban nhân dân xã Tân Phú", [saved.Id], DocumentStatus.Issued, "2025-2030", "plan");

        var described = await Store.DescribeAsync(saved.Id, metadata, new Precondition(saved.ETag, Officer), Cancellation);

        var kept = (await Store.DetailsAsync(saved.Id, Cancellation)).Metadata;
        Assert.Equal((metadata.Unit, metadata.Status, metadata.Period, metadata.Kind), (kept.Unit, kept.Status, kept.Period, kept.Kind));
        Assert.Equal(metadata.Parents, kept.Parents);
        Assert.NotEqual(saved.ETag, described.ETag);
        Assert.Equal(saved.ContentTag, described.ContentTag);
        await FailsAsync(StoreFailure.Changed, () => Store.DescribeAsync(saved.Id, DocumentMetadata.None, new Precondition(saved.ETag, Officer), Cancellation));
    }

    [Theory]
    [InlineData("hai\ndòng")]
    [InlineData("a\u0000")]
    public async Task Metadata_of_more_than_a_line_is_refused(string text)
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");

        await FailsAsync(StoreFailure.UnusableMetadata, () => Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = text }, new Precondition(saved.ETag, Officer), Cancellation));
    }

    [Fact]
    public async Task A_document_keeps_its_id_and_versions_when_it_is_renamed_and_moved()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var saved = await ReplaceAsync(first, "hai");
        var other = await Store.FolderOfAsync("Xã Đông Hòa", Cancellation);

        var renamed = await Store.MoveAsync(saved.Id, null, "Kế hoạch ban hành.docx", new Precondition(saved.ETag, Officer), Cancellation);
        var moved = await Store.MoveAsync(saved.Id, other.Id, null, new Precondition(renamed.ETag, Officer), Cancellation);

        Assert.Equal((saved.Id, other.Id, "Kế hoạch ban hành.docx"), (moved.Id, moved.Folder, moved.Name));
        Assert.Empty(await Store.ListAsync(saved.Folder, Cancellation));
        Assert.Equal(saved.Id, Assert.Single(await Store.ListAsync(other.Id, Cancellation)).Id);
        var oldest = (await Store.VersionsAsync(saved.Id, Cancellation))[^1];
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(saved.Id, oldest.Id, Cancellation)).Content));
    }

    [Fact]
    public async Task A_document_does_not_move_over_another()
    {
        await SaveAsync("Kế hoạch.docx", "một");
        var second = await SaveAsync("Dự thảo.docx", "hai");

        await FailsAsync(StoreFailure.NameTaken, () => Store.MoveAsync(second.Id, null, "kế hoạch.docx", new Precondition(second.ETag, Officer), Cancellation));

        Assert.Equal(["Dự thảo.docx", "Kế hoạch.docx"], (await Store.ListAsync(second.Folder, Cancellation)).Select(static one => one.Name));
    }

    [Fact]
    public async Task A_document_may_change_the_case_of_its_own_name()
    {
        var saved = await SaveAsync("kế hoạch.docx", "một");

        var renamed = await Store.MoveAsync(saved.Id, null, "Kế Hoạch.docx", new Precondition(saved.ETag, Officer), Cancellation);

        Assert.Equal("Kế Hoạch.docx", renamed.Name);
        Assert.Equal("Kế Hoạch.docx", Assert.Single(await Store.ListAsync(saved.Folder, Cancellation)).Name);
    }

    [Fact]
    public async Task What_is_deleted_lies_in_the_bin_and_comes_back_with_its_versions()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var saved = await ReplaceAsync(first, "hai");

        await FailsAsync(StoreFailure.Changed, () => Store.DeleteAsync(saved.Id, new Precondition(first.ETag, Officer), Cancellation));
        await Store.DeleteAsync(saved.Id, new Precondition(saved.ETag, Officer), Cancellation);

        await FailsAsync(StoreFailure.NotFound, () => Store.FindAsync(saved.Id, Cancellation));
        Assert.Empty(await Store.ListAsync(saved.Folder, Cancellation));
        Assert.Equal(saved.Id, Assert.Single(await Store.BinAsync(Cancellation)).Document.Id);
        var back = await Store.TakeBackAsync(saved.Id, Officer, Cancellation);
        Assert.Equal((saved.Id, saved.Name), (back.Id, back.Name));
        Assert.Empty(await Store.BinAsync(Cancellation));
        Assert.True(IsSame(FileOf("hai"), (await Store.ReadAsync(saved.Id, null, Cancellation)).Content));
        Assert.True((await Store.VersionsAsync(saved.Id, Cancellation)).Count >= 2);
    }

    [Fact]
    public async Task What_comes_back_to_a_taken_name_gets_a_number()
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");
        await Store.DeleteAsync(saved.Id, new Precondition(saved.ETag, Officer), Cancellation);
        await SaveAsync("Kế hoạch.docx", "hai");

        var back = await Store.TakeBackAsync(saved.Id, Officer, Cancellation);

        Assert.Equal("Kế hoạch (2).docx", back.Name);
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(saved.Id, null, Cancellation)).Content));
    }

    [Fact]
    public async Task The_feed_adds_up_to_what_stands()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = await SaveAsync("một.docx", "một");
        var token = await FollowAsync(null, known);
        var second = await SaveAsync("hai.docx", "hai");
        await ReplaceAsync(first, "một rưỡi");
        token = await FollowAsync(token, known);
        Assert.Equal(["hai.docx", "một.docx"], known.Values.Order(StringComparer.Ordinal));

        await Store.DeleteAsync(second.Id, new Precondition(second.ETag, Officer), Cancellation);
        token = await FollowAsync(token, known);
        Assert.Equal(["một.docx"], known.Values);

        Assert.Empty((await Store.ChangesAsync(token, Cancellation)).Changes);
    }

    [Theory]
    [InlineData("khong-phai-dau")]
    [InlineData("")]
    public async Task A_token_that_is_not_known_starts_over(string token)
    {
        var saved = await SaveAsync("một.docx", "một");

        var page = await Store.ChangesAsync(token, Cancellation);

        Assert.True(page.StartOver);
        Assert.Equal(saved.Id, Assert.Single(page.Changes).Id);
    }

    [Fact]
    public async Task A_document_that_nobody_has_open_has_no_lock() => Assert.Null((await Store.DetailsAsync((await SaveAsync("một.docx", "một")).Id, Cancellation)).Lock);

    [Fact]
    public async Task Somebody_has_access() => Assert.NotEmpty(await Store.AccessAsync((await SaveAsync("một.docx", "một")).Id, Cancellation));

    [Fact]
    public async Task What_the_store_cannot_do_it_says()
    {
        var saved = await SaveAsync("một.docx", "một");

        if (!Store.Abilities.Sharing)
        {
            await FailsAsync(StoreFailure.NotSupported, () => Store.ShareAsync(saved.Id, ["dao@tanphu.example"], AccessRole.Read, Cancellation));
            await FailsAsync(StoreFailure.NotSupported, () => Store.RevokeAsync(saved.Id, "1", Cancellation));
        }

        if (!Store.Abilities.Links)
        {
            await FailsAsync(StoreFailure.NotSupported, () => Store.LinkAsync(saved.Id, Cancellation));
        }
        else
        {
            var link = await Store.LinkAsync(saved.Id, Cancellation);
            Assert.True(link.Page.IsAbsoluteUri);
            Assert.EndsWith(".docx", link.File?.AbsolutePath, StringComparison.Ordinal);
        }
    }

    protected Task<StoredFolder> FolderAsync() => Store.FolderOfAsync("Xã Tân Phú", Cancellation);

    protected async Task<StoredDocument> SaveAsync(string name, string words, NameTaken whenTaken = NameTaken.Fail) =>
        await Store.CreateAsync(new NewDocument((await FolderAsync()).Id, name, FileOf(words), DocumentMetadata.None, Officer, whenTaken), Cancellation);

    protected Task<StoredDocument> ReplaceAsync(StoredDocument seen, string words) =>
        Store.ReplaceAsync(seen.Id, new Replacement(FileOf(words), new Precondition(seen.ETag, Officer)), Cancellation);

    protected static async Task<StoreException> FailsAsync(StoreFailure failure, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(failure.Code, refused.Failure.Code);
        return refused;
    }

    private async Task<string> FollowAsync(string? token, Dictionary<string, string> known)
    {
        var page = await Store.ChangesAsync(token, Cancellation);
        if (page.StartOver)
        {
            known.Clear();
        }

        foreach (var change in page.Changes)
        {
            if (change.Document is { } document)
            {
                known[change.Id] = document.Name;
            }
            else
            {
                known.Remove(change.Id);
            }
        }

        return page.Token;
    }
}
