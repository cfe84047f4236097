namespace GenomeTriage.Knowledge.Genes;

/// <summary>One row of DDG2P: a gene, a disease, how and by what kind of variant. Kept also where the disease has no OMIM code.</summary>
public sealed record Ddg2pEntry
{
    /// <summary>Index in the gene catalogue.</summary>
    public required int Gene { get; init; }

    /// <summary>The disease as DDG2P names it.</summary>
    public required string Disease { get; init; }

    /// <summary>OMIM number of the disease; 0 where DDG2P gives none.</summary>
    public int Omim { get; init; }

    /// <summary>How sure DDG2P is.</summary>
    public required Ddg2pConfidence Confidence { get; init; }

    /// <summary>How many altered copies it takes.</summary>
    public AllelicRequirement Requirement { get; init; }

    /// <summary>What the variants do.</summary>
    public MutationConsequence Consequence { get; init; }

    /// <summary>Indices of live HPO terms, in the order of the source.</summary>
    public IReadOnlyList<int> Terms { get; init; } = [];

    /// <summary>PubMed numbers, in the order of the source.</summary>
    public IReadOnlyList<int> PubMed { get; init; } = [];
}
