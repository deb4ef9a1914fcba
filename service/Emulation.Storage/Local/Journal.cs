namespace Emulation.Storage.Local;

/// <summary>
/// Nhật ký của kho: the one place that says what the store holds. A line is appended and forced to the disk before the folder is touched, so that after any cut
/// the last line tells what may be left to do; a line torn by the cut was never answered for and is dropped.
/// </summary>
internal sealed class Journal : IDisposable
{
    private const long LeastWorthRewriting = 1024 * 1024;

    private readonly string _path;
    private readonly Disk _disk;
    private FileStream _file;
    private long _sizeWhenWritten;
    private bool _isBroken;

    private Journal(string path, Disk disk, FileStream file) => (_path, _disk, _file, _sizeWhenWritten) = (path, disk, file, file.Length);

    /// <summary>Whether enough has been added to be worth writing the whole anew.</summary>
    public bool IsLong => _file.Length > LeastWorthRewriting && _file.Length > 2 * _sizeWhenWritten;

    /// <exception cref="StoreException">damaged: a line in the middle is not what was written.</exception>
    public static Journal Open(string path, Disk disk, Action<JournalEntry> replay)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            file.SetLength(Replay(file, replay));
            file.Seek(0, SeekOrigin.End);
            return new Journal(path, disk, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The last whole line of a journal that is only looked at; null where there is none.</summary>
    /// <exception cref="StoreException">damaged.</exception>
    public static JournalEntry? Last(string path)
    {
        JournalEntry? last = null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Replay(file, entry => last = entry);
        return last;
    }

    /// <summary>On return the entry is on the disk; on failure it is not in the journal.</summary>
    public void Append(JournalEntry entry)
    {
        if (_isBroken)
        {
            throw new StoreException(StoreFailure.Unavailable, "Kho đã ngừng ghi sau một lỗi của ổ đĩa; hãy kiểm tra ổ đĩa rồi khởi động lại dịch vụ. Văn bản đang có vẫn được giữ.");
        }

        var end = _file.Position;
        try
        {
            _disk.Append(_file, entry.ToLine());
        }
        catch
        {
            Withdraw(end);
            throw;
        }
    }

    /// <summary>Writes the journal anew with what still matters.</summary>
    public void Rewrite(IEnumerable<JournalEntry> entries)
    {
        var fresh = _path + ".new";
        File.Delete(fresh);
        using (var lines = new MemoryStream())
        {
            foreach (var entry in entries)
            {
                lines.Write(entry.ToLine());
            }

            _disk.WriteNew(fresh, lines.GetBuffer().AsSpan(0, (int)lines.Length));
        }

        // Windows replaces no file that is open.
        _file.Dispose();
        try
        {
            _disk.Rename(fresh, _path);
        }
        finally
        {
            _file = new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            _file.Seek(0, SeekOrigin.End);
            _sizeWhenWritten = _file.Length;
        }

        _disk.SyncFolder(Path.GetDirectoryName(_path)!);
    }

    public void Dispose() => _file.Dispose();

    private void Withdraw(long end)
    {
        // What a failed write or flush has left is unknown; were it to stay, it would come true at the next start.
        try
        {
            _file.SetLength(end);
            _file.Position = end;
            _file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            _isBroken = true;
        }
    }

    // Returns where the last whole line ends.
    private static long Replay(FileStream file, Action<JournalEntry> replay)
    {
        var content = new byte[file.Length];
        file.ReadExactly(content);
        var start = 0;
        while (content.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length)
        {
            if (JournalEntry.FromLine(content.AsSpan(start, length)) is { } entry)
            {
                replay(entry);
            }
            else if (start + length + 1 < content.Length)
            {
                throw new StoreException(StoreFailure.Damaged, $"Nhật ký của kho ({file.Name}) có dòng hỏng; hãy chép cả thư mục kho ra nơi khác rồi báo người quản trị.");
            }
            else
            {
                break;
            }

            start += length + 1;
        }

        return start;
    }
}
