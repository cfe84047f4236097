using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Differences;

/// <summary>
/// What a later pack knows that an earlier one did not, and the other way round: what can change the ranking of a case
/// that was left unsolved. Things are compared by their public ids, so that packs of different builds compare.
/// </summary>
public sealed record PackDifference
{
    /// <summary>Sources whose version, date or content is another, in ascending order of key.</summary>
    public required IReadOnlyList<SourceChange> Sources { get; init; }

    /// <summary>Live HPO terms.</summary>
    public required KeyDifference<HpoTermId> Terms { get; init; }

    /// <summary>Entries of diseases.</summary>
    public required KeyDifference<DiseaseId> Diseases { get; init; }

    /// <summary>Genes whose germline variants are said to cause a disease.</summary>
    public required KeyDifference<GeneOfDisease> GeneLinks { get; init; }

    /// <summary>Signs that a disease is recorded to show.</summary>
    public required KeyDifference<SignOfDisease> Signs { get; init; }

    /// <summary>ClinVar's pathogenic and likely pathogenic variants without conflict.</summary>
    public required KeyDifference<PathogenicVariant> PathogenicVariants { get; init; }

    /// <summary>Compares two packs.</summary>
    public static PackDifference Of(KnowledgePack earlier, KnowledgePack later) => new()
    {
        Sources = SourceChange.Between(earlier.Manifest, later.Manifest),
        Terms = KeyDifference<HpoTermId>.Of(TermsOf(earlier), TermsOf(later)),
        Diseases = KeyDifference<DiseaseId>.Of(DiseasesOf(earlier.Diseases), DiseasesOf(later.Diseases)),
        GeneLinks = KeyDifference<GeneOfDisease>.Of(LinksOf(earlier), LinksOf(later)),
        Signs = KeyDifference<SignOfDisease>.Of(SignsOf(earlier), SignsOf(later)),
        PathogenicVariants = KeyDifference<PathogenicVariant>.Of(VariantsOf(earlier.ClinVar), VariantsOf(later.ClinVar)),
    };

    private static IEnumerable<HpoTermId> TermsOf(KnowledgePack pack) => Enumerable.Range(0, pack.Hpo.Count).Select(pack.Hpo.IdOf);

    private static IEnumerable<DiseaseId> DiseasesOf(DiseaseCatalog diseases) => Enumerable.Range(0, diseases.Count).Select(diseases.IdOf);

    private static List<GeneOfDisease> LinksOf(KnowledgePack pack)
    {
        var links = new List<GeneOfDisease>(pack.GeneDiseaseLinks.Count);
        foreach (var link in pack.GeneDiseaseLinks.All)
            if (link.IsGermlineCausal) links.Add(new GeneOfDisease(pack.Genes[link.Gene].Symbol, pack.Diseases.IdOf(link.Disease)));
        return links;
    }

    private static List<SignOfDisease> SignsOf(KnowledgePack pack)
    {
        var signs = new List<SignOfDisease>(pack.Diseases.AnnotationCount);
        for (var disease = 0; disease < pack.Diseases.DescribedCount; disease++)
        {
            foreach (var annotation in pack.Diseases.AnnotationsOf(disease))
                if (annotation is { Aspect: AnnotationAspect.Phenotype, IsNegated: false })
                    signs.Add(new SignOfDisease(pack.Diseases.IdOf(disease), pack.Hpo.IdOf(annotation.Term)));
        }

        return signs;
    }

    private static IEnumerable<PathogenicVariant> VariantsOf(ClinVarTable table) =>
        Enumerable.Range(1, Contig.Count)
            .SelectMany(ordinal => table.Enumerate(new Contig((byte)ordinal), 1, int.MaxValue))
            .Where(variant => variant.Classification is ClinVarClassification.Pathogenic or ClinVarClassification.LikelyPathogenic)
            .Select(variant => new PathogenicVariant(variant.Position, variant.Reference, variant.Alternate));
}
