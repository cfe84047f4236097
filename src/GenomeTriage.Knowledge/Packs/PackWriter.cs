using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Collects sections and writes them as one pack; the same sections give the same bytes in whatever order they came.</summary>
internal sealed class PackWriter
{
    // Brotli's slowest setting gains some five per cent more and takes twenty times as long.
    private const int BrotliQuality = 9;
    private const int BrotliWindowBits = 22;

    private readonly SortedDictionary<string, Content> _sections = new(StringComparer.Ordinal);

    /// <summary>Adds a section of bytes; the name is new, ASCII and at most 48 letters.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes, SectionEncoding encoding)
    {
        if (name.Length > PackFormat.NameLength || !Ascii.IsValid(name)) throw new ArgumentException(name, nameof(name));
        var stored = encoding == SectionEncoding.Brotli ? Compress(bytes) : bytes.ToArray();
        _sections.Add(name, new Content(stored, bytes.Length, encoding));
    }

    /// <summary>Adds a section of numbers of one type.</summary>
    public void AddColumn<T>(string name, ReadOnlySpan<T> values, SectionEncoding encoding = SectionEncoding.Plain) where T : unmanaged =>
        Add(name, MemoryMarshal.AsBytes(values), encoding);

    /// <summary>The bytes of the pack.</summary>
    public unsafe byte[] ToBytes()
    {
        var rows = new PackTableRow[_sections.Count];
        var offset = (long)PackFormat.HeaderLength;
        var i = 0;
        foreach (var (name, content) in _sections)
        {
            rows[i++] = Row(name, content, offset);
            offset = Align(offset + content.Stored.Length);
        }

        var pack = new byte[offset + (long)rows.Length * sizeof(PackTableRow)];
        i = 0;
        foreach (var content in _sections.Values) content.Stored.CopyTo(pack, rows[i++].Offset);
        MemoryMarshal.AsBytes(rows.AsSpan()).CopyTo(pack.AsSpan((int)offset));
        var header = Header(pack, rows.Length, offset);
        MemoryMarshal.Write(pack, in header);
        return pack;
    }

    private static unsafe PackTableRow Row(string name, Content content, long offset)
    {
        var row = new PackTableRow
        {
            Offset = offset,
            StoredLength = content.Stored.Length,
            Length = content.Length,
            Encoding = content.Encoding,
        };
        Encoding.ASCII.GetBytes(name, new Span<byte>(row.Name, PackFormat.NameLength));
        SHA256.HashData(content.Stored, new Span<byte>(row.Digest, PackFormat.DigestLength));
        return row;
    }

    private static unsafe PackHeader Header(byte[] pack, int sections, long table)
    {
        var header = new PackHeader
        {
            Version = PackFormat.Version,
            SectionCount = (uint)sections,
            FileLength = pack.Length,
            TableOffset = table,
        };
        PackFormat.Magic.CopyTo(new Span<byte>(header.Magic, PackFormat.Magic.Length));
        SHA256.HashData(pack.AsSpan(PackFormat.HeaderLength), new Span<byte>(header.Digest, PackFormat.DigestLength));
        return header;
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, BrotliQuality, BrotliWindowBits)
            ? buffer[..written]
            : throw new InvalidOperationException("Brotli needs more than its own bound.");
    }

    private static long Align(long offset) => (offset + PackFormat.Alignment - 1) / PackFormat.Alignment * PackFormat.Alignment;

    private sealed record Content(byte[] Stored, int Length, SectionEncoding Encoding);
}
