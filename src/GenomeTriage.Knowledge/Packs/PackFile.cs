using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>A pack as named sections of bytes; what they mean is known to the readers of the sections.</summary>
internal sealed class PackFile : IDisposable
{
    private readonly PackMapping _mapping;
    private readonly Dictionary<string, PackSection> _sections;

    private PackFile(string path, PackMapping mapping, PackHeader header)
    {
        (Path, _mapping) = (path, mapping);
        Sha256 = DigestOf(header);
        _sections = ReadTable(header);
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of all behind the header, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length => _mapping.Length;

    /// <summary>The sections in ascending order of name.</summary>
    public IEnumerable<PackSection> Sections => _sections.Values.OrderBy(section => section.Name, StringComparer.Ordinal);

    /// <summary>Maps the file and checks its form and its SHA-256.</summary>
    /// <exception cref="ConfigurationException">The file is missing, truncated, altered, of a newer format, or no pack.</exception>
    public static PackFile Open(string path)
    {
        if (!BitConverter.IsLittleEndian) throw PackProblems.Because(PackProblemCodes.PackWrongEndianness, path);
        var mapping = Map(path);
        try
        {
            var header = PackHeaderCheck.Read(path, mapping);
            PackHeaderCheck.VerifyContent(path, mapping, header);
            return new PackFile(path, mapping, header);
        }
        catch
        {
            mapping.Dispose();
            throw;
        }
    }

    /// <summary>Whether there is a section of this name.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The decoded bytes of a section: mapped where it is stored plain, else decompressed anew at every call.</summary>
    public ReadOnlyMemory<byte> Section(string name)
    {
        var section = Find(name);
        return section.Encoding == SectionEncoding.Plain
            ? _mapping.Memory<byte>(section.Offset, checked((int)section.Length))
            : Decompress<byte>(section, checked((int)section.Length));
    }

    /// <summary>A section as values of one type; see <see cref="Section"/>.</summary>
    public ReadOnlyMemory<T> Column<T>(string name) where T : unmanaged
    {
        var section = Find(name);
        var (count, rest) = Math.DivRem(section.Length, Marshal.SizeOf<T>());
        if (rest != 0) throw Damaged(name);
        return section.Encoding == SectionEncoding.Plain
            ? _mapping.Memory<T>(section.Offset, checked((int)count))
            : Decompress<T>(section, checked((int)count));
    }

    /// <summary>Whether the bytes of a section have the SHA-256 that the table gives.</summary>
    public bool Verify(PackSection section) =>
        Convert.ToHexStringLower(SHA256.HashData(_mapping.Span(section.Offset, (int)section.StoredLength))) == section.Sha256;

    /// <summary>The exception of a section that does not hold what it should.</summary>
    public ConfigurationException Damaged(string name, string? found = null, Exception? inner = null) =>
        PackProblems.Because(PackProblemCodes.PackDamagedSection, Path, found, field: name, inner: inner);

    public void Dispose() => _mapping.Dispose();

    private static PackMapping Map(string path)
    {
        if (!File.Exists(path)) throw PackProblems.Because(PackProblemCodes.PackMissing, path);
        if (new FileInfo(path).Length == 0) throw PackProblems.Because(PackProblemCodes.PackTruncated, path, "0 bytes");
        try
        {
            return new PackMapping(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PackProblems.Because(PackProblemCodes.PackUnreadable, path, inner: e);
        }
    }

    private PackSection Find(string name) => _sections.TryGetValue(name, out var section) ? section : throw Damaged(name);

    private T[] Decompress<T>(PackSection section, int count) where T : unmanaged
    {
        var values = new T[count];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        var stored = _mapping.Span(section.Offset, checked((int)section.StoredLength));
        return BrotliDecoder.TryDecompress(stored, bytes, out var written) && written == bytes.Length
            ? values
            : throw Damaged(section.Name);
    }

    private static unsafe string DigestOf(PackHeader header) =>
        Convert.ToHexStringLower(new ReadOnlySpan<byte>(header.Digest, PackFormat.DigestLength));

    private Dictionary<string, PackSection> ReadTable(PackHeader header)
    {
        var bytes = _mapping.Span(header.TableOffset, (int)(_mapping.Length - header.TableOffset));
        var rows = MemoryMarshal.Cast<byte, PackTableRow>(bytes);
        var sections = new Dictionary<string, PackSection>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var section = Describe(row);
            if (!Fits(section, header) || !sections.TryAdd(section.Name, section)) throw Damaged(section.Name);
        }

        return sections;
    }

    // What is read in place is believed as it stands here: nothing may reach beyond the section.
    private static bool Fits(PackSection section, PackHeader header) =>
        section.Offset >= PackFormat.HeaderLength && section.Offset <= header.TableOffset
        && section.StoredLength >= 0 && section.StoredLength <= Math.Min(header.TableOffset - section.Offset, int.MaxValue)
        && section.Length >= 0 && section.Length <= Array.MaxLength
        && section.Encoding switch
        {
            SectionEncoding.Plain => section.Length == section.StoredLength,
            SectionEncoding.Brotli => true,
            _ => false,
        };

    private static unsafe PackSection Describe(PackTableRow row)
    {
        var name = Encoding.ASCII.GetString(new ReadOnlySpan<byte>(row.Name, PackFormat.NameLength).TrimEnd((byte)0));
        var digest = Convert.ToHexStringLower(new ReadOnlySpan<byte>(row.Digest, PackFormat.DigestLength));
        return new PackSection(name, row.Offset, row.StoredLength, row.Length, row.Encoding, digest);
    }
}
