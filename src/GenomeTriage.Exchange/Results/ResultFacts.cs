using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Exchange.Results;

/// <summary>What the outputs look up in the knowledge pack beside the result itself.</summary>
/// <param name="Hpo">The ontology, for the labels of terms; <c>null</c> writes ids alone.</param>
/// <param name="Diagnoses">The diagnoses, for further codes and the medical area; <c>null</c> writes none.</param>
public sealed record ResultFacts(HpoOntology? Hpo, DiagnosisCatalog? Diagnoses)
{
    /// <summary>Nothing to look up in.</summary>
    public static readonly ResultFacts None = new(null, null);

    /// <summary>Classifies variants by the ACMG/AMP criteria; <c>null</c> leaves them unclassified.</summary>
    public VariantClasses? Classes { get; init; }

    /// <summary>What a pack has to look up in; the same for every output, so that all say the same.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="reference">The reference of GRCh38, for what the criteria ask of amino acids; <c>null</c> where there is none.</param>
    /// <param name="sites">The site's sources, whose ClinVar goes before the pack's; <c>null</c> for none.</param>
    public static ResultFacts Of(KnowledgePack pack, IReferenceSequence? reference = null, IReadOnlyList<SiteSource>? sites = null) =>
        new(pack.Hpo, pack.Diagnoses) { Classes = VariantClasses.Of(pack, reference, sites) };

    /// <summary>The facts of a candidate's diagnosis, or <c>null</c>.</summary>
    /// <param name="index">Index in the catalogue; -1 for none.</param>
    public Diagnosis? Find(int index) => Diagnoses is not null && index >= 0 && index < Diagnoses.Count ? Diagnoses[index] : null;
}
