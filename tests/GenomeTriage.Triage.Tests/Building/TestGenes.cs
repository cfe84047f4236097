using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Genotypes.Splicing;

namespace GenomeTriage.Triage.Tests.Building;

/// <summary>Three genes whose shares can be worked out by hand: AAA and BBB on autosomes, XXX on X.</summary>
internal static class TestGenes
{
    public const int Aaa = 0;
    public const int Bbb = 1;
    public const int Xxx = 2;

    // Observed missense 99.5, 299.5, 599.5 and a floor of .5 each: shares .1, .3, .6; loss of function the same over ten.
    public const double AaaShare = .1;
    public const double BbbShare = .3;
    public const double XxxShare = .6;

    public static readonly GeneCatalog Catalog = new(
    [
        Gene("AAA", 1, 99.5f, 9.5f),
        Gene("BBB", 2, 299.5f, 29.5f),
        Gene("XXX", 23, 599.5f, 59.5f),
    ]);

    public static GenotypeModel Model(KnownVariants? known = null, Func<int, Transcript?>? transcriptOf = null) =>
        new(Catalog, [new(9, 1000), new(9, 1000), new(9, 1000)], new DosageRegions([]), known, null, new SpliceChanges(transcriptOf ?? (_ => null)), GenotypeParameters.Reference);

    private static Gene Gene(string symbol, byte contig, float missense, float lossOfFunction) => new()
    {
        Symbol = symbol,
        Contig = new Contig(contig),
        Span = new GenomicInterval(50_000_000, 50_100_000),
        Constraint = new GeneConstraint(missense, 1000, 0, lossOfFunction, lossOfFunction, 0, 0, 1, 1000),
    };
}
