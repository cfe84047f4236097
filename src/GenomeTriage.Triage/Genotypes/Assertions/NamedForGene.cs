namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>What ClinVar names for the variants of a gene that it calls pathogenic, or of whose codon it calls another change so.</summary>
/// <param name="Names">The diseases, by <see cref="DiseaseNameKey"/>.</param>
/// <param name="First">The first of the variants that they are named for.</param>
/// <param name="ShareOfHits">Of the two hits of a recessive disease, the share that these variants are: one half or 1.</param>
internal sealed record NamedForGene(IReadOnlySet<string> Names, CarriedVariant First, double ShareOfHits);
