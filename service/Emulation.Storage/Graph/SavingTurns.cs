namespace Emulation.Storage.Graph;

/// <summary>
/// Lượt ghi: within one program the saves of one document go one after the other. SharePoint takes one upload of a name at a time, and whoever came second would
/// take the first one's for an upload that was left behind, and end it.
/// </summary>
internal sealed class SavingTurns
{
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);

    public async Task<T> WaitAsync<T>(string document, Func<Task<T>> save, CancellationToken cancellation)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_last)
        {
            before = _last.GetValueOrDefault(document) ?? Task.CompletedTask;
            _last[document] = over.Task;
        }

        try
        {
            await before.WaitAsync(cancellation);
            return await save();
        }
        finally
        {
            _ = EndAsync(document, before, over);
        }
    }

    // Whoever gives up waiting does not let the next one past those who were there before.
    private async Task EndAsync(string document, Task before, TaskCompletionSource over)
    {
        await before;
        lock (_last)
        {
            if (_last[document] == over.Task)
            {
                _last.Remove(document);
            }
        }

        over.SetResult();
    }
}
