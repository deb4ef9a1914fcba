namespace Emulation.Storage.Tests;

public abstract partial class DocumentStoreTests
{
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
}
