using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Triage.Genotypes.Mechanisms;

/// <summary>
/// The mechanism of each gene in each of its diseases, from DDG2P (by disease, or by all dominant entries of the gene),
/// Orphanet, ClinGen's haploinsufficiency and gnomAD's constraint, in this order. Made once a pack.
/// </summary>
internal sealed class MechanismTable
{
    // gnomAD's own bound: below it a gene counts as intolerant of losing a copy (Karczewski et al. 2020).
    private const float ConstrainedBelow = .35f;

    private readonly GeneDiseaseLinks _links;
    private readonly GeneMechanism[] _ofGene;

    public MechanismTable(GeneCatalog genes, GeneDiseaseLinks links, IReadOnlyList<Ddg2pEntry> entries)
    {
        _links = links;
        var stated = entries.Where(entry => IsDominant(entry.Requirement)).ToLookup(entry => entry.Gene, entry => EffectOf(entry.Consequence));
        _ofGene = [.. Enumerable.Range(0, genes.Count).Select(gene => OfGene(genes[gene], [.. stated[gene]]))];
    }

    /// <summary>The mechanism by which a gene causes any of some entries of the disease catalogue.</summary>
    public GeneMechanism Of(int gene, IReadOnlyList<int> diseases)
    {
        var effects = StatedEffect.None;
        foreach (var disease in diseases)
            foreach (var link in _links.OfDisease(disease))
                if (link.Gene == gene) effects |= EffectOf(link.Consequence) | EffectOf(link.Association);
        return effects switch
        {
            StatedEffect.None => _ofGene[gene],
            StatedEffect.Loss => GeneMechanism.LossOfFunction,
            StatedEffect.Alteration => GeneMechanism.AlteredProduct,
            _ => GeneMechanism.PossibleLoss,
        };
    }

    private static GeneMechanism OfGene(Gene gene, IReadOnlyList<StatedEffect> stated)
    {
        var effects = stated.Aggregate(StatedEffect.None, static (all, one) => all | one);
        var isHaploinsufficient = gene.Dosage is { Haploinsufficiency: DosageScore.SufficientEvidence };
        return (effects, isHaploinsufficient) switch
        {
            (StatedEffect.Loss, true) => GeneMechanism.LossOfFunction,
            (StatedEffect.Alteration, false) => GeneMechanism.AlteredProduct,
            (StatedEffect.None, false) => ByConstraint(gene),
            _ => GeneMechanism.PossibleLoss,
        };
    }

    private static GeneMechanism ByConstraint(Gene gene) => gene.Constraint switch
    {
        null => GeneMechanism.Unknown,
        { Loeuf: var bound } when float.IsNaN(bound) => GeneMechanism.Unknown,
        { Loeuf: < ConstrainedBelow } => GeneMechanism.Constrained,
        _ => GeneMechanism.Tolerant,
    };

    private static bool IsDominant(AllelicRequirement requirement) =>
        requirement is AllelicRequirement.Monoallelic or AllelicRequirement.Imprinted or AllelicRequirement.Mosaic;

    private static StatedEffect EffectOf(MutationConsequence consequence) => consequence switch
    {
        MutationConsequence.LossOfFunction => StatedEffect.Loss,
        MutationConsequence.Activating or MutationConsequence.GainOfFunction or MutationConsequence.DominantNegative
            or MutationConsequence.MissenseOrInframe => StatedEffect.Alteration,
        _ => StatedEffect.None,
    };

    private static StatedEffect EffectOf(GeneAssociation association) => association switch
    {
        GeneAssociation.DiseaseCausingLossOfFunction => StatedEffect.Loss,
        GeneAssociation.DiseaseCausingGainOfFunction => StatedEffect.Alteration,
        _ => StatedEffect.None,
    };

    [Flags]
    private enum StatedEffect
    {
        None = 0,
        Loss = 1,
        Alteration = 2,
    }
}
