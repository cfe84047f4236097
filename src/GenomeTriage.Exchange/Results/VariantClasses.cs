using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results;

/// <summary>Classifies the variants of a result by the ACMG/AMP criteria, for showing. Not thread-safe: one for each output.</summary>
public sealed class VariantClasses
{
    private readonly AcmgClassifier _classifier;
    private readonly Func<string, AcmgGene?> _geneOf;

    /// <summary>Over given genes.</summary>
    public VariantClasses(AcmgClassifier classifier, Func<string, AcmgGene?> geneOf) => (_classifier, _geneOf) = (classifier, geneOf);

    /// <summary>Over the genes of a pack.</summary>
    public static VariantClasses Of(KnowledgePack pack, IReferenceSequence? reference, IReadOnlyList<SiteSource>? sites = null) => new(
        new AcmgClassifier(new KnownSubstitutions(pack.ClinVar, sites ?? []), reference),
        symbol => pack.Genes.TryFindSymbol(symbol, out var gene) ? AcmgGene.Of(pack, gene) : null);

    /// <summary>The assessment of a variant as evidence for a gene; <c>null</c> where the criteria do not apply.</summary>
    public AcmgAssessment? Assess(GeneEvidence gene, VariantEvidence evidence) => evidence.Annotated.Structural is null && _geneOf(gene.Symbol) is { } known
        ? _classifier.Classify(new AcmgQuestion
        {
            Variant = evidence.Annotated,
            Consequence = evidence.Consequence,
            Gene = known,
            Inheritance = InheritanceOf(gene.Mode),
            IsDeNovo = evidence.Pattern == GenotypePattern.DeNovo,
            IsHomozygous = evidence.Pattern == GenotypePattern.Homozygous,
            PathogenicInTrans = PartnerOf(gene, evidence),
            Family = FamilyOf(evidence.Family),
        })
        : null;

    private static AcmgFamily FamilyOf(FamilyObservation family) => new()
    {
        IsParentageConfirmed = family.IsParentageConfirmed,
        AffectedWith = family.AffectedWith,
        Chance = family.Chance,
        AffectedWithout = family.AffectedWithout,
        PathogenicPartner = family.PathogenicPartner,
    };

    private static AcmgInheritance InheritanceOf(InheritanceMode mode) => mode switch
    {
        InheritanceMode.AutosomalDominant or InheritanceMode.XLinkedDominant or InheritanceMode.XLinkedRecessive or InheritanceMode.YLinked => AcmgInheritance.Dominant,
        InheritanceMode.AutosomalRecessive => AcmgInheritance.Recessive,
        _ => AcmgInheritance.Unknown,
    };

    // The other variant of a pair whose phase is known, where ClinVar calls it pathogenic without conflict.
    private static string? PartnerOf(GeneEvidence gene, VariantEvidence evidence)
    {
        if (evidence.Pattern != GenotypePattern.CompoundHeterozygous) return null;
        var partner = gene.Variants.FirstOrDefault(one => one.Pattern == GenotypePattern.CompoundHeterozygous
            && one.Annotated.Variant != evidence.Annotated.Variant && one.Annotated.ClinVar.Assertion is { IsStrictPathogenic: true });
        return partner is null ? null : VariantNames.Of(partner);
    }
}
