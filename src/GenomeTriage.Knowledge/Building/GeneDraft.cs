using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Knowledge.Building;

/// <summary>A gene while sources add to it.</summary>
internal sealed class GeneDraft(string symbol)
{
    public string Symbol { get; } = symbol;

    public string Name { get; set; } = "";

    public int HgncId { get; set; }

    public int NcbiId { get; set; }

    public string? EnsemblId { get; set; }

    public int OmimId { get; set; }

    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    public Contig Contig { get; set; }

    public GenomicInterval Span { get; set; }

    public GeneConstraint? Constraint { get; set; }

    public DosageSensitivity? Dosage { get; set; }

    public bool IsSecondaryFinding { get; set; }

    public Gene ToGene() => new()
    {
        Symbol = Symbol,
        Name = Name,
        HgncId = HgncId,
        NcbiId = NcbiId,
        EnsemblId = EnsemblId,
        OmimId = OmimId,
        Aliases = [.. Aliases],
        Contig = Contig,
        Span = Span,
        Constraint = Constraint,
        Dosage = Dosage,
        IsSecondaryFinding = IsSecondaryFinding,
    };
}
