using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Genotypes.Repeats;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// What a case's genotypes say of every gene: the reading for the patient's sex, or where that is not known the mean of
/// the readings for both.
/// </summary>
internal sealed class GenotypeScores(
    SequencedFamily family, BackgroundRates rates, GenotypeParameters parameters, IReadOnlyList<GenotypeReading> readings)
{
    /// <summary>The family that took part.</summary>
    public SequencedFamily Family { get; } = family;

    /// <summary>The readings, one or two.</summary>
    public IReadOnlyList<GenotypeReading> Readings { get; } = readings;

    /// <summary>Which kinds of variants the input spoke of.</summary>
    public KindsSeen Seen { get; init; }

    /// <summary>Structural variants that take in recurrent regions.</summary>
    public IReadOnlyList<RegionHit> Regions { get; init; } = [];

    /// <summary>Which diseases ClinVar names for what the case carries.</summary>
    public NamedDiseases Named { get; init; } = NamedDiseases.None;

    /// <summary>Measured repeats.</summary>
    public IReadOnlyList<RepeatHit> Repeats { get; init; } = [];

    /// <summary>P(genotypes of the gene | causes the disease this way) / P(genotypes | background).</summary>
    public double RatioOf(GeneMode way)
    {
        var sum = 0.0;
        foreach (var reading in Readings) sum += reading.RatioOf(way);
        return sum / Readings.Count;
    }

    /// <summary>Whether gnomAD could hardly place reads in the gene, as in recent duplications.</summary>
    public bool IsHardToMap(int gene) => rates.IsHardToMap(gene);

    /// <summary>The reading that explains the gene best, for showing; <c>null</c> where the gene has no variant.</summary>
    public GeneGenotypes? Find(GeneMode way)
    {
        GeneGenotypes? best = null;
        foreach (var reading in Readings)
            if (reading.Genes.TryGetValue(way.Gene, out var found) && (best is null || found.Under(way).Ratio > best.Under(way).Ratio))
                best = found;
        return best;
    }

    /// <summary>Heterozygous rare variants that chance puts into a gene of what a consequence may be, and into the average gene.</summary>
    public (double InGene, double Average) ExpectedOf(int gene, ConsequenceReading reading) =>
        (rates.Expected(gene, reading, parameters.RareHeterozygotes), BackgroundRates.OfAverageGene(reading, parameters.RareHeterozygotes));
}
