using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Genotypes.Repeats;
using GenomeTriage.Triage.Genotypes.Splicing;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Weighs the kept variants of a case, gene by gene. Made once a pack; thread-safe.</summary>
internal sealed class GenotypeModel
{
    private readonly GenotypeParameters _parameters;
    private readonly BackgroundRates _constrained;
    private readonly Lazy<BackgroundRates> _unconstrained;
    private readonly MitochondrialLikelihood _mitochondrial;
    private readonly GeneCatalog _genes;
    private readonly RegionLikelihood _regions;
    private readonly KnownVariants? _known;
    private readonly CodonNeighbours? _neighbours;
    private readonly SpliceChanges _splicing;

    /// <param name="genes">The genes.</param>
    /// <param name="models">Size of each gene's model, by index.</param>
    /// <param name="regions">Recurrent copy-number regions.</param>
    /// <param name="known">Known variants; <c>null</c> for none.</param>
    /// <param name="neighbours">Known changes of codons; <c>null</c> for none.</param>
    /// <param name="splicing">Changes of the splice region.</param>
    /// <param name="parameters">The numbers.</param>
    public GenotypeModel(
        GeneCatalog genes, IReadOnlyList<GeneModelSize> models, DosageRegions regions, KnownVariants? known, CodonNeighbours? neighbours, SpliceChanges splicing, GenotypeParameters parameters)
    {
        _genes = genes;
        _regions = new RegionLikelihood(regions);
        _known = known;
        _neighbours = neighbours;
        _splicing = splicing;
        _parameters = parameters;
        _constrained = new BackgroundRates(genes, models, useConstraint: true);
        _unconstrained = new(() => new BackgroundRates(genes, models, useConstraint: false));
        _mitochondrial = new MitochondrialLikelihood(genes, parameters);
    }

    /// <summary>The likelihood ratios of all genes, leaving out the evidence in <paramref name="without"/>.</summary>
    public GenotypeScores Weigh(CaseEvidence evidence, EvidenceSources without)
    {
        var family = without.HasFlag(EvidenceSources.Family) ? evidence.Family.WithoutRelatives() : evidence.Family;
        Sex[] sexes = family.Sex == Sex.Unknown ? [Sex.Male, Sex.Female] : [family.Sex];
        var readings = sexes.Select(sex => Read(evidence, family with { Sex = sex }, without)).ToList();
        return new GenotypeScores(family, RatesWithout(without), _parameters, readings)
        {
            Named = NamedDiseases.Of(readings[0].Genes, KnownWithout(without)),
            Seen = evidence.Seen,
            Regions = _regions.Of(evidence, family),
            Repeats = RepeatLikelihood.Of(evidence.Repeats, family.Sex),
        };
    }

    private GenotypeReading Read(CaseEvidence evidence, SequencedFamily family, EvidenceSources without)
    {
        var weights = new VariantWeights(_parameters, RatesWithout(without), !without.HasFlag(EvidenceSources.Frequency), evidence.CataloguedShare);
        var likelihood = new GeneLikelihood(_parameters, weights);
        var status = new FamilyStatus(family.Sex, StatusOf(family.Father), StatusOf(family.Mother));
        var homozygosity = HomozygosityExcess(evidence.RareHomozygotes);
        var genes = Grouping(family, without).Group(evidence).ToDictionary(pair => pair.Key, pair => new GeneGenotypes(pair.Key, pair.Value, Evaluate));
        return new GenotypeReading(status, genes, Evaluate);

        ModeLikelihood Evaluate(GeneMode way, GeneGenotypes gene) => way.Mode switch
        {
            InheritanceMode.AutosomalRecessive => likelihood.Recessive(gene.Gene, gene.Variants, homozygosity),
            InheritanceMode.XLinkedRecessive => likelihood.XLinkedRecessive(gene.Gene, gene.Variants, status),
            InheritanceMode.XLinkedDominant or InheritanceMode.YLinked => likelihood.XLinkedDominant(gene.Gene, gene.Variants, status),
            InheritanceMode.Mitochondrial => _mitochondrial.Of(gene.Gene, gene.Variants),
            _ => likelihood.Dominant(gene.Gene, gene.Variants, way.Mechanism, status, homozygosity),
        };
    }

    private VariantsByGene Grouping(SequencedFamily family, EvidenceSources without)
    {
        var neighbours = without.HasFlag(EvidenceSources.ClinVar) ? null : _neighbours;
        return new VariantsByGene(_genes, family, KnownWithout(without), neighbours, _splicing, !without.HasFlag(EvidenceSources.Predictors));
    }

    private KnownVariants? KnownWithout(EvidenceSources without) => without.HasFlag(EvidenceSources.ClinVar) ? null : _known;

    private BackgroundRates RatesWithout(EvidenceSources without) =>
        without.HasFlag(EvidenceSources.Constraint) ? _unconstrained.Value : _constrained;

    private double HomozygosityExcess(int rareHomozygotes) =>
        rareHomozygotes < _parameters.RelatedParentsFrom ? 1 : (rareHomozygotes + 1) / _parameters.UsualHomozygotes;

    private static AffectedStatus StatusOf(FamilySample? parent) => parent?.Status ?? AffectedStatus.Unknown;
}
