using System.Threading.Channels;

namespace GenomeTriage.Triage;

/// <summary>Lets a piece of work be done by so many at once; the others wait in order, without holding a thread.</summary>
public sealed class Turns
{
    private readonly Channel<bool> _free;

    /// <summary>As many turns as there are processors: more at once would take memory and no less time.</summary>
    public Turns() : this(Environment.ProcessorCount)
    {
    }

    /// <param name="count">How many at once; at least 1.</param>
    public Turns(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        _free = Channel.CreateBounded<bool>(count);
        for (var turn = 0; turn < count; turn++) _free.Writer.TryWrite(true);
    }

    /// <summary>Waits for a turn and does the work in it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while it waited.</exception>
    public async Task<T> TakeAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _free.Reader.ReadAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            _free.Writer.TryWrite(true);
        }
    }
}
