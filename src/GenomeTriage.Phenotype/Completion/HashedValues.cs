using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The SHA-256 of values one behind the other, handed on in larger pieces: a call for every few bytes costs more than the hash.</summary>
internal sealed class HashedValues : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _waiting = new byte[1 << 14];
    private int _count;

    public void Add(ReadOnlySpan<int> values) => Add(MemoryMarshal.AsBytes(values));

    public void Add(ReadOnlySpan<float> values) => Add(MemoryMarshal.AsBytes(values));

    /// <summary>Adds a text as UTF-8.</summary>
    public void Add(string text)
    {
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > _waiting.Length - _count) HandOn();
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > _waiting.Length) _hash.AppendData(Encoding.UTF8.GetBytes(text));
        else _count += Encoding.UTF8.GetBytes(text, _waiting.AsSpan(_count));
    }

    public byte[] Digest()
    {
        HandOn();
        return _hash.GetHashAndReset();
    }

    public void Dispose() => _hash.Dispose();

    private void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _waiting.Length - _count) HandOn();
        if (bytes.Length > _waiting.Length)
        {
            _hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(_waiting.AsSpan(_count));
        _count += bytes.Length;
    }

    private void HandOn()
    {
        _hash.AppendData(_waiting.AsSpan(0, _count));
        _count = 0;
    }
}
