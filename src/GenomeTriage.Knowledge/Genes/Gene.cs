using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Knowledge.Genes;

/// <summary>A gene with its ids and what is known of its tolerance to variation.</summary>
public sealed record Gene
{
    /// <summary>The approved symbol (HGNC) as the newest source gives it.</summary>
    public required string Symbol { get; init; }

    /// <summary>The full name; empty where no source gives it.</summary>
    public string Name { get; init; } = "";

    /// <summary>HGNC number; 0 where not known.</summary>
    public int HgncId { get; init; }

    /// <summary>NCBI Gene number; 0 where not known.</summary>
    public int NcbiId { get; init; }

    /// <summary>Ensembl id without version, <c>ENSG00000066468</c>; <c>null</c> where not known.</summary>
    public string? EnsemblId { get; init; }

    /// <summary>OMIM number of the gene (not of a disease); 0 where not known.</summary>
    public int OmimId { get; init; }

    /// <summary>Older and other symbols that the sources use for it, ascending (ordinal).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The contig on GRCh38; not known where no source gives it.</summary>
    public Contig Contig { get; init; }

    /// <summary>The stretch on GRCh38, 0-based and half-open; empty where not known.</summary>
    public GenomicInterval Span { get; init; }

    /// <summary>Observed against expected variation in gnomAD; <c>null</c> where gnomAD has none.</summary>
    public GeneConstraint? Constraint { get; init; }

    /// <summary>ClinGen's judgement of dosage; <c>null</c> where ClinGen has not judged.</summary>
    public DosageSensitivity? Dosage { get; init; }

    /// <summary>Whether it is on the ACMG list of secondary findings.</summary>
    public bool IsSecondaryFinding { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
