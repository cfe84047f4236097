namespace GenomeTriage.Triage.Tests;

public sealed class TurnsTests
{
    [Fact]
    public async Task Work_OfMany_IsDoneByNoMoreThanThereAreTurns()
    {
        var turns = new Turns(3);
        var (at, most) = (0, 0);
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => turns.TakeAsync(
            async () =>
            {
                var now = Interlocked.Increment(ref at);
                InterlockedMax(ref most, now);
                await Task.Delay(5);
                Interlocked.Decrement(ref at);
                return i;
            },
            TestContext.Current.CancellationToken)));
        Assert.Equal(Enumerable.Range(0, 40), all);
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task Work_ThatFailsOrIsCancelled_GivesItsTurnBack()
    {
        var turns = new Turns(1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.TakeAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None));
        var held = new TaskCompletionSource<int>();
        var first = turns.TakeAsync(() => held.Task, CancellationToken.None);
        using var cancel = new CancellationTokenSource();
        var waiting = turns.TakeAsync(() => Task.FromResult(2), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held.SetResult(1);
        Assert.Equal(1, await first);
        Assert.Equal(3, await turns.TakeAsync(() => Task.FromResult(3), CancellationToken.None));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen) { }
    }
}
