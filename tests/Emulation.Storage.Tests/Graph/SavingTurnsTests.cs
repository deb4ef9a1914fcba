using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

public sealed class SavingTurnsTests
{
    private readonly SavingTurns _turns = new();

    [Fact]
    public async Task Saves_of_one_document_go_one_after_the_other_and_another_document_does_not_wait()
    {
        var first = new TaskCompletionSource<int>();
        var order = new List<string>();

        var one = Save("a", "một", first.Task);
        var two = Save("a", "hai", Task.FromResult(2));
        await Save("b", "khác", Task.FromResult(0));
        first.SetResult(1);
        await Task.WhenAll(one, two);

        Assert.Equal(["khác", "một", "hai"], order);

        Task<int> Save(string document, string name, Task<int> work) => _turns.WaitAsync(document, async () =>
        {
            var done = await work;
            order.Add(name);
            return done;
        }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Who_fails_or_gives_up_waiting_lets_the_next_one_in_but_not_past_others()
    {
        var first = new TaskCompletionSource<int>();
        var one = _turns.WaitAsync("a", () => first.Task, TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource();
        var two = _turns.WaitAsync("a", () => Task.FromResult(2), patience.Token);
        var three = _turns.WaitAsync("a", () => Task.FromResult(3), TestContext.Current.CancellationToken);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);
        Assert.False(three.IsCompleted);
        first.SetException(new IOException());

        await Assert.ThrowsAsync<IOException>(() => one);
        Assert.Equal(3, await three);
        Assert.Equal(4, await _turns.WaitAsync("a", () => Task.FromResult(4), TestContext.Current.CancellationToken));
    }
}
