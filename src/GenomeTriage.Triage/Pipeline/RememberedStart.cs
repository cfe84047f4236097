using System.Buffers;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// The start of a stream that can be read twice: first by <see cref="Peek"/>, which remembers what it gives, then, with
/// all that follows, by <see cref="FromTheStart"/>.
/// </summary>
internal sealed class RememberedStart(Stream inner)
{
    private readonly ArrayBufferWriter<byte> _kept = new();

    /// <summary>Reads on and remembers. Disposing it leaves the stream open.</summary>
    public Stream Peek() => new Peeking(inner, _kept);

    /// <summary>What was remembered and then the rest; disposing it disposes the stream. Not to be mixed with peeking.</summary>
    public Stream FromTheStart() => new Rejoined(_kept.WrittenMemory, inner);

    private sealed class Peeking(Stream inner, ArrayBufferWriter<byte> kept) : ForwardStream
    {
        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            kept.Write(buffer[..read]);
            return read;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            kept.Write(buffer.Span[..read]);
            return read;
        }
    }

    private sealed class Rejoined(ReadOnlyMemory<byte> kept, Stream inner) : ForwardStream
    {
        private ReadOnlyMemory<byte> _left = kept;

        public override int Read(Span<byte> buffer) => Take(buffer) is > 0 and var taken ? taken : inner.Read(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Take(buffer.Span) is > 0 and var taken ? new(taken) : inner.ReadAsync(buffer, cancellationToken);

        public override async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            await base.DisposeAsync();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }

        private int Take(Span<byte> buffer)
        {
            var taken = Math.Min(buffer.Length, _left.Length);
            _left.Span[..taken].CopyTo(buffer);
            _left = _left[taken..];
            return taken;
        }
    }
}
