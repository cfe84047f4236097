using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Pipeline.Structural;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>What the pipeline draws on, the same for every file; made once and shared between runs.</summary>
internal sealed record PipelineSources
{
    /// <summary>What annotation draws on.</summary>
    public required AnnotationSources Annotation { get; init; }

    /// <summary>The chain from GRCh37.</summary>
    public required Func<LiftoverChain> Chain { get; init; }

    /// <summary>The genes.</summary>
    public required GeneCatalog Genes { get; init; }

    /// <summary>Variants that are known to be pathogenic or benign.</summary>
    public required KnownVariants Known { get; init; }

    /// <summary>Recurrent copy-number regions.</summary>
    public required DosageRegions Regions { get; init; }

    /// <summary>Whether a disease is linked to the gene, by index.</summary>
    public required bool[] IsLinked { get; init; }

    /// <summary>How files are read.</summary>
    public VcfReaderOptions Reading { get; init; } = VcfReaderOptions.Default;

    /// <summary>Brings alleles of an assembly to GRCh38.</summary>
    public AllelePlacement PlacementFrom(GenomeAssembly assembly) =>
        new(assembly, assembly == GenomeAssembly.GRCh37 ? Chain() : null, Annotation.Reference is { } bases ? new ReferenceBases(bases).Read : null);

    /// <summary>Brings structural variants of an assembly to GRCh38.</summary>
    public StructuralPlacement StructuralPlacementFrom(GenomeAssembly assembly) => new(assembly == GenomeAssembly.GRCh37 ? Chain() : null);

    /// <summary>Compares a file's reference bases with the sequence; <c>null</c> without one.</summary>
    public BaseComparison? Bases() => Annotation.Reference is { } bases ? new(new ReferenceBases(bases), Chain) : null;

    /// <summary>The genes that a run looks at.</summary>
    public LinkedGenes LinkedGenes(TriageOptions options) => new(Genes, IsLinked, options);
}
