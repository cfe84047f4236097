namespace GenomeTriage.Vcf.Problems;

/// <summary>What is found wrong in gzip and BGZF.</summary>
public static class CompressionProblemCodes
{
    /// <summary>A gzip member ends before its data or its trailer does.</summary>
    public const string GzipTruncated = "GzipTruncated";

    /// <summary>A gzip member is damaged: header, data, CRC or length.</summary>
    public const string GzipDamaged = "GzipDamaged";

    /// <summary>The BGZF file ends inside a block.</summary>
    public const string BgzfTruncated = "BgzfTruncated";

    /// <summary>The BGZF file does not end with the empty block that marks its end: it was cut off between blocks.</summary>
    public const string BgzfEndMissing = "BgzfEndMissing";

    /// <summary>A BGZF block is damaged: header, data, CRC or length.</summary>
    public const string BgzfBlockDamaged = "BgzfBlockDamaged";

    /// <summary>Bytes that are no further member or block follow the compressed data.</summary>
    public const string TrailingBytes = "CompressionTrailingBytes";
}
