using System.Threading.Channels;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>
/// The text of a BGZF file, inflated ahead of the reader on other threads, in order. It reads ahead by a fixed number
/// of batches and then waits for its reader, so that memory stays the same whatever the size of the file.
/// </summary>
public sealed class ParallelBgzfReadStream : ReadOnlyStream
{
    private readonly Stream _source;
    private readonly BgzfBlockSource _blocks;
    private readonly Channel<BgzfBatch> _free;
    private readonly Channel<BgzfBatch> _inOrder;
    private readonly CancellationTokenSource _stop = new();
    private Task? _filling;
    private BgzfBatch? _current;
    private bool _stopped;

    /// <summary>Reads <paramref name="source"/>, which is disposed with this stream.</summary>
    /// <param name="source">The packed bytes.</param>
    /// <param name="threads">Batches that may be inflated at the same time, 1 or more.</param>
    /// <param name="file">The name that problems carry.</param>
    public ParallelBgzfReadStream(Stream source, int threads, string? file = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _source = source;
        _blocks = new BgzfBlockSource(source, file);
        var batches = threads + 2; // one in the hands of the reader, one being filled
        _free = Channel.CreateBounded<BgzfBatch>(batches);
        _inOrder = Channel.CreateBounded<BgzfBatch>(batches);
        for (var i = 0; i < batches; i++) _free.Writer.TryWrite(new BgzfBatch(file));
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _filling ??= Task.Run(FillAsync, CancellationToken.None);
        while (!buffer.IsEmpty && (_current is null || _current.IsUsedUp))
        {
            if (!await TryMoveOnAsync(cancellationToken)) return 0;
        }

        return _current?.Take(buffer.Span) ?? 0;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_current is { IsUsedUp: false } current) return current.Take(buffer);
        var copy = new byte[buffer.Length];
        var count = ReadAsync(copy).AsTask().GetAwaiter().GetResult();
        copy.AsSpan(0, count).CopyTo(buffer);
        return count;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await StopAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) StopAsync().GetAwaiter().GetResult();
        base.Dispose(disposing);
    }

    private async Task StopAsync()
    {
        if (_stopped) return;
        _stopped = true;
        await _stop.CancelAsync();
        if (_filling is not null) await _filling;
        while (_inOrder.Reader.TryRead(out var batch)) await batch.Inflating;
        await _source.DisposeAsync();
        _stop.Dispose();
    }

    private async Task<bool> TryMoveOnAsync(CancellationToken cancellationToken)
    {
        if (_current is not null) _free.Writer.TryWrite(_current);
        _current = null;
        if (!await _inOrder.Reader.WaitToReadAsync(cancellationToken)) return false;
        if (!_inOrder.Reader.TryRead(out var next)) return false;
        await next.Inflating;
        _current = next;
        return true;
    }

    /// <summary>
    /// Fills free batches until the file ends. An error closes the queue behind the batches before it, so that it
    /// comes to the reader at its place in the text.
    /// </summary>
    private async Task FillAsync()
    {
        try
        {
            var more = true;
            while (more)
            {
                var batch = await _free.Reader.ReadAsync(_stop.Token);
                more = await TryFillAsync(batch);
            }

            _inOrder.Writer.Complete();
        }
        catch (Exception e)
        {
            _inOrder.Writer.Complete(e);
        }
    }

    private async Task<bool> TryFillAsync(BgzfBatch batch)
    {
        try
        {
            return await batch.FillAsync(_blocks, _stop.Token);
        }
        finally
        {
            batch.StartInflating();
            _inOrder.Writer.TryWrite(batch);
        }
    }
}
