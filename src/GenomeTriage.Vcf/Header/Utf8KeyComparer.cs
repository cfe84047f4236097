using System.Text;

namespace GenomeTriage.Vcf.Header;

/// <summary>Compares keys by their UTF-8 bytes, so that a key in a record's buffer is found without making a string.</summary>
internal sealed class Utf8KeyComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly Utf8KeyComparer Instance = new();

    private const int StackLimit = 256;

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj)
    {
        var count = Encoding.UTF8.GetByteCount(obj);
        Span<byte> bytes = count <= StackLimit ? stackalloc byte[count] : new byte[count];
        Encoding.UTF8.GetBytes(obj, bytes);
        return GetHashCode(bytes);
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);

    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        var count = Encoding.UTF8.GetByteCount(other);
        if (count != alternate.Length) return false;
        Span<byte> bytes = count <= StackLimit ? stackalloc byte[count] : new byte[count];
        Encoding.UTF8.GetBytes(other, bytes);
        return alternate.SequenceEqual(bytes);
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = new HashCode();
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }
}
