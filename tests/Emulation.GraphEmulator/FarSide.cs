using Emulation.GraphEmulator.State;

namespace Emulation.GraphEmulator;

/// <summary>The library seen and used from its own side: what colleagues, administrators and Word do while a client works.</summary>
public sealed class FarSide
{
    private readonly Library _library;
    private readonly Lock _gate;

    internal FarSide(Library library, Lock gate) => (_library, _gate) = (library, gate);

    /// <summary>Every document that is not deleted: path and bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents
    {
        get
        {
            lock (_gate)
            {
                return _library.Items.Values.Where(static item => item is { Deleted: false, IsFolder: false }).ToDictionary(static item => item.Path, static item => item.Current!.Bytes, StringComparer.Ordinal);
            }
        }
    }

    public string IdOf(string path) => Locked(() => _library.Items.Values.First(item => !item.Deleted && item.Path == path).Id);

    public int OpenSessions => Locked(() => _library.Sessions.Count);

    /// <summary>Upload sessions that hold bytes, and so keep others from their name.</summary>
    public int BlockingSessions => Locked(() => _library.Sessions.Values.Count(static session => session.Received.Length > 0));

    /// <summary>The content of every version, oldest first.</summary>
    public IReadOnlyList<byte[]> Versions(string id) => Locked(() => _library.Items[id].Versions!.ConvertAll(static version => version.Bytes));

    public IReadOnlyDictionary<string, string> Fields(string id) =>
        Locked(() => _library.Items[id].Fields.Where(static field => field.Value is not null).ToDictionary(static field => field.Key, static field => field.Value!.ToString(), StringComparer.Ordinal));

    /// <summary>Somebody opens the document in Word.</summary>
    public void Open(string id, LockForm form, TimeSpan time) => Change(id, item => item.Lock = new ItemLock(form, _library.Now + time));

    public void Close(string id) => Change(id, static item => item.Lock = null);

    public void CheckOut(string id, string by) => Change(id, item => item.CheckedOutBy = by);

    /// <summary>Somebody saves other content.</summary>
    public void Save(string id, byte[] content) => Change(id, item => _library.SetContent(item, content));

    public void Rename(string id, string name) => Change(id, item =>
    {
        item.Name = name;
        _library.SetMetadata(item);
    });

    public void Delete(string id) => Change(id, _library.Delete);

    public string MakeFolder(string name) => Locked(() => _library.New(name, _library.Root, content: null).Id);

    public string Upload(string folder, string name, byte[] content) => Locked(() => _library.New(name, _library.Items[folder], content).Id);

    public void Deny(string id, bool denied = true) => Change(id, item => item.Denied = denied);

    public void Infect(string id) => Change(id, static item => item.Infected = true);

    public void LockRecord(string id) => Change(id, static item => item.RecordLocked = true);

    /// <summary>Delta tokens made so far are too old from now on.</summary>
    public void ForgetChanges() => Locked(() => _library.Horizon = _library.Sequence + 1);

    public void ExpireSessions() => Locked(() =>
    {
        _library.Sessions.Clear();
        return 0;
    });

    private void Change(string id, Action<LibraryItem> change) => Locked(() =>
    {
        change(_library.Items[id]);
        return 0;
    });

    private T Locked<T>(Func<T> work)
    {
        lock (_gate)
        {
            return work();
        }
    }
}
