using GenomeTriage.Review.Audit;

namespace GenomeTriage.Review.Store;

/// <summary>
/// Writes the rows of the log that say what was read. Rows that come while another transaction is written go together in
/// the next one, so that many readers do not wait for as many transactions.
/// </summary>
/// <param name="write">Writes rows in one transaction.</param>
internal sealed class ViewLog(Func<IReadOnlyList<AuditEntry>, Task> write)
{
    private readonly Lock _lock = new();
    private List<(AuditEntry Entry, TaskCompletionSource Written)> _waiting = [];
    private bool _isWriting;

    /// <summary>Ends when the row is written, or throws where it cannot be.</summary>
    public Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Add((entry, written));
            if (_isWriting) return written.Task.WaitAsync(cancellationToken);
            _isWriting = true;
        }

        _ = Task.Run(WriteAllAsync, CancellationToken.None);
        return written.Task.WaitAsync(cancellationToken);
    }

    private async Task WriteAllAsync()
    {
        while (Take() is { Count: > 0 } taken)
        {
            try
            {
                await write([.. taken.Select(one => one.Entry)]);
                foreach (var (_, written) in taken) written.SetResult();
            }
            catch (Exception failure)
            {
                foreach (var (_, written) in taken) written.SetException(failure);
            }
        }
    }

    private List<(AuditEntry Entry, TaskCompletionSource Written)> Take()
    {
        lock (_lock)
        {
            var taken = _waiting;
            _waiting = [];
            _isWriting = taken.Count > 0;
            return taken;
        }
    }
}
