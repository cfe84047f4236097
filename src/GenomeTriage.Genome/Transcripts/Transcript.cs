using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Transcripts;

/// <summary>A stretch of a contig.</summary>
/// <param name="Start">0-based position of the first base.</param>
/// <param name="End">0-based position behind the last base (half-open, as in BED).</param>
public readonly record struct GenomicInterval(int Start, int End)
{
    /// <summary>Number of bases.</summary>
    public int Length => End - Start;

    /// <summary>Whether the 0-based <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two share a base.</summary>
    public bool Overlaps(GenomicInterval other) => Start < other.End && other.Start < End;
}

/// <summary>A transcript as a gene model gives it: exons and, where it codes, the coding stretch.</summary>
public sealed record Transcript
{
    /// <summary>Versioned id, <c>ENST00000358487.10</c> or <c>NM_000141.5</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The RefSeq id of the same MANE transcript; <c>null</c> where there is none.</summary>
    public string? RefSeqId { get; init; }

    /// <summary>The protein the transcript is translated to, <c>NP_000132.3</c>; <c>null</c> where not known.</summary>
    public string? ProteinId { get; init; }

    /// <summary>Gene symbol (HGNC).</summary>
    public required string GeneSymbol { get; init; }

    /// <summary>Gene id of the model, <c>ENSG00000066468</c> without version; <c>null</c> where not given.</summary>
    public string? GeneId { get; init; }

    /// <summary>Name of the contig as the gene model writes it.</summary>
    public required string ContigName { get; init; }

    /// <summary>The strand it is read from.</summary>
    public required Strand Strand { get; init; }

    /// <summary>Exons in ascending genomic order, disjoint.</summary>
    public required IReadOnlyList<GenomicInterval> Exons { get; init; }

    /// <summary>The coding stretch from first to last coding base, in genomic order (it spans introns); empty where the transcript does not code.</summary>
    public GenomicInterval Coding { get; init; }

    /// <summary>Coding bases before the first whole codon (0–2): 0 unless the beginning of the coding sequence is not known.</summary>
    public int Phase { get; init; }

    /// <summary>Biotype as Ensembl names it, <c>protein_coding</c>.</summary>
    public string Biotype { get; init; } = "protein_coding";

    /// <summary>MANE Select, or MANE Plus Clinical where <c>false</c> and the model is MANE.</summary>
    public bool IsManeSelect { get; init; }

    /// <summary>From the first base of the first exon to the last of the last.</summary>
    public GenomicInterval Span => new(Exons[0].Start, Exons[^1].End);

    /// <summary>Whether it codes for a protein.</summary>
    public bool IsCoding => Coding.Length > 0;
}
