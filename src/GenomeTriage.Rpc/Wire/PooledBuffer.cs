using System.Buffers;

namespace GenomeTriage.Rpc.Wire;

/// <summary>A growing buffer from the shared pool that refuses to grow beyond a limit.</summary>
/// <param name="limit">The largest number of bytes it may hold.</param>
/// <param name="overflow">What to throw beyond it.</param>
internal sealed class PooledBuffer(int limit, Func<RpcException> overflow) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = [];
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count)
    {
        if (count > limit - _length)
            throw overflow();
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length < needed)
            Grow(needed);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Clear() => _length = 0;

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + needed), Math.Max(FirstSize, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength))));
        Written.Span.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
