namespace GenomeTriage.Knowledge.ClinVar;

/// <summary>The columns of a <see cref="ClinVarTable"/>: one value a variant, in ascending order of contig, position and alleles.</summary>
internal sealed record ClinVarColumns
{
    /// <summary>Bit of <see cref="Marks"/> beside the significances: pathogenic by the strict rule.</summary>
    public const ushort StrictMark = 1 << 15;

    /// <summary>First row of each contig by its ordinal, and the number of rows behind the last.</summary>
    public required ReadOnlyMemory<int> Starts { get; init; }

    /// <summary>1-based positions on GRCh38.</summary>
    public required ReadOnlyMemory<int> Positions { get; init; }

    /// <summary>Two bits a base, reference first.</summary>
    public required ReadOnlyMemory<byte> Alleles { get; init; }

    /// <summary>Significances and <see cref="StrictMark"/>.</summary>
    public required ReadOnlyMemory<ushort> Marks { get; init; }

    /// <summary>Index of the gene, plus 1; 0 is none.</summary>
    public required ReadOnlyMemory<ushort> Genes { get; init; }

    /// <summary>dbSNP numbers.</summary>
    public required ReadOnlyMemory<int> RsIds { get; init; }

    /// <summary>Index in <see cref="Diseases"/>.</summary>
    public required ReadOnlyMemory<ushort> DiseaseIndices { get; init; }

    /// <summary>The distinct texts of diseases.</summary>
    public required IReadOnlyList<string> Diseases { get; init; }
}
