using GenomeTriage.Annotation.Structural;

namespace GenomeTriage.Annotation.Consequences;

/// <summary>Where a consequence was taken from.</summary>
public enum ConsequenceSource
{
    /// <summary>Worked out here from the gene model.</summary>
    GeneModel = 0,

    /// <summary>Read from VEP's <c>CSQ</c>.</summary>
    Vep = 1,

    /// <summary>Read from <c>ANN</c> (SnpEff, Jannovar and others that follow the same format).</summary>
    SnpEff = 2,

    /// <summary>Read from <c>BCSQ</c> of bcftools csq.</summary>
    Bcsq = 3,
}

/// <summary>What is known of the amino-acid change.</summary>
public enum ProteinChangeState
{
    /// <summary>The variant does not touch coding bases.</summary>
    NotApplicable = 0,

    /// <summary>The terms say what happens to the protein.</summary>
    Known = 1,

    /// <summary>Coding bases change, but without the reference sequence the effect on the protein cannot be told.</summary>
    Unknown = 2,
}

/// <summary>The effect of one allele on one gene, told on the transcript that was chosen for the gene.</summary>
public sealed record GeneConsequence
{
    /// <summary>The gene's symbol as the pack writes it, or as the annotator wrote it where the pack has no such gene.</summary>
    public required string GeneSymbol { get; init; }

    /// <summary>Index in the pack's gene catalogue; -1 where the pack has no such gene.</summary>
    public int GeneIndex { get; init; } = -1;

    /// <summary>Versioned transcript id as the source writes it; <c>null</c> where it gives none.</summary>
    public string? TranscriptId { get; init; }

    /// <summary>All terms for this transcript; never empty.</summary>
    public required SoTermSet Terms { get; init; }

    /// <summary>The most severe of <see cref="Terms"/>.</summary>
    public SoTerm MostSevere => Terms.MostSevere;

    /// <summary>The class of the most severe term; of a structural variant, that of what it takes in of the gene.</summary>
    public ConsequenceClass Class => Overlap is { } overlap ? overlap.Class : MostSevere.Class;

    /// <summary>Change of the coding DNA, <c>c.1694A&gt;C</c> (or <c>n.</c>), without the transcript; <c>null</c> where not known.</summary>
    public string? HgvsC { get; init; }

    /// <summary>Change of the protein, <c>p.Glu565Ala</c>, without the protein's id; <c>null</c> where not known.</summary>
    public string? HgvsP { get; init; }

    /// <summary>Change of the genome, <c>g.121496701T&gt;G</c>, without the contig; <c>null</c> where not given.</summary>
    public string? HgvsG { get; init; }

    /// <summary>Where this was taken from.</summary>
    public required ConsequenceSource Source { get; init; }

    /// <summary>Whether the terms say what happens to the protein.</summary>
    public ProteinChangeState ProteinChange { get; init; }

    /// <summary>
    /// 1-based position of the first changed base in the coding sequence (c. numbering, without UTR); <c>null</c> where
    /// no coding base changes or it is not known. <c>(position - 1) % 3</c> is the place in the codon.
    /// </summary>
    public int? CodingPosition { get; init; }

    /// <summary>1-based number of the first amino acid touched; <c>null</c> where none or not known.</summary>
    public int? ProteinPosition => (CodingPosition + 2) / 3;

    /// <summary>Whether the transcript is MANE Select or MANE Plus Clinical.</summary>
    public bool IsMane { get; init; }

    /// <summary>How much of the gene a structural variant takes in; <c>null</c> for small variants.</summary>
    public GeneOverlap? Overlap { get; init; }
}
