namespace GenomeTriage.Vcf.Compression;

/// <summary>How the bytes of a file are packed; told by its first bytes, never by its name.</summary>
public enum CompressionFormat
{
    /// <summary>Plain text.</summary>
    None = 0,

    /// <summary>Gzip of one or several members (RFC 1952).</summary>
    Gzip = 1,

    /// <summary>Gzip in blocks that can be read one by one (SAM specification, section 4.1).</summary>
    Bgzf = 2,
}

/// <summary>Tells the <see cref="CompressionFormat"/> of a file.</summary>
public static class CompressionDetector
{
    /// <summary>How many bytes from the start of a file are enough.</summary>
    public const int BytesNeeded = Bgzf.BgzfBlockHeader.Size;

    /// <summary>Tells the format from the first bytes of a file: <see cref="BytesNeeded"/>, or all it has.</summary>
    public static CompressionFormat Detect(ReadOnlySpan<byte> start)
    {
        if (Bgzf.BgzfBlockHeader.TryRead(start, out _)) return CompressionFormat.Bgzf;
        return start is [0x1f, 0x8b, ..] ? CompressionFormat.Gzip : CompressionFormat.None;
    }
}
