namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>Codes of the problems that a FASTA file, its index or its block index may have.</summary>
public static class FastaProblemCodes
{
    /// <summary>The file does not exist or cannot be opened.</summary>
    public const string FastaNotFound = nameof(FastaNotFound);

    /// <summary>The file does not begin with <c>&gt;</c>, or holds no sequence.</summary>
    public const string NotFasta = nameof(NotFasta);

    /// <summary>A sequence has lines of different lengths before its last, so that it cannot be indexed.</summary>
    public const string FastaUnevenLines = nameof(FastaUnevenLines);

    /// <summary>Two sequences have the same name.</summary>
    public const string FastaDuplicateName = nameof(FastaDuplicateName);

    /// <summary>A line of the index is not five tab-separated columns with numbers that fit together.</summary>
    public const string FastaIndexMalformed = nameof(FastaIndexMalformed);

    /// <summary>The index names bases beyond the end of the file: it belongs to another file.</summary>
    public const string FastaIndexMismatch = nameof(FastaIndexMismatch);

    /// <summary>The file is gzip without blocks; only BGZF can be read at any place.</summary>
    public const string FastaNotBlockGzip = nameof(FastaNotBlockGzip);

    /// <summary>A compressed block is damaged.</summary>
    public const string FastaBlockDamaged = nameof(FastaBlockDamaged);
}
