using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Tests.Fixtures;

/// <summary>
/// An ontology of seven signs and four diseases, small enough to work everything out by hand.
/// <code>
///            118 abnormality
///           /      \
///        707        1626
///       /    \     /    \
///     1250   1252 /      1627
///       \       \/
///     1251      1640
/// </code>
/// </summary>
internal static class SmallWorld
{
    public static readonly HpoTermId All = new(1);
    public static readonly HpoTermId Root = new(118);
    public static readonly HpoTermId Nervous = new(707);
    public static readonly HpoTermId Heart = new(1626);
    public static readonly HpoTermId Seizure = new(1250);
    public static readonly HpoTermId FocalSeizure = new(1251);
    public static readonly HpoTermId Hypotonia = new(1252);
    public static readonly HpoTermId HeartShape = new(1627);
    public static readonly HpoTermId Both = new(1640);
    public static readonly HpoTermId Onset = new(3577);

    public static readonly DiseaseId Epilepsy = DiseaseId.Omim(100001);
    public static readonly DiseaseId EpilepsyTwo = DiseaseId.Omim(100002);
    public static readonly DiseaseId HeartDisease = DiseaseId.Omim(100003);
    public static readonly DiseaseId EpilepsyOrpha = DiseaseId.Orpha(11);

    public static HpoOntology Ontology { get; } = new(
    [
        Term(All),
        Term(Root, All),
        Term(Nervous, Root),
        Term(Heart, Root),
        Term(Seizure, Nervous),
        Term(Hypotonia, Nervous),
        Term(HeartShape, Heart),
        Term(FocalSeizure, Seizure),
        Term(Both, Hypotonia, Heart),
        Term(Onset, All),
    ], "small");

    public static PhenotypeKnowledge Knowledge { get; } = Make();

    public static int IndexOf(HpoTermId id) => Ontology.TryFind(id, out var lookup) ? lookup.Index : -1;

    private static HpoTerm Term(HpoTermId id, params HpoTermId[] parents) => new() { Id = id, Label = id.ToString(), Parents = parents };

    private static PhenotypeKnowledge Make()
    {
        var diseases = new DiseaseCatalog(
        [
            new(Epilepsy, "Epilepsy, small, 1", [Sign(Seizure, FrequencyEvidence.Counts(9, 9)), Sign(Hypotonia, FrequencyEvidence.Counts(1, 4))]),
            new(EpilepsyTwo, "Epilepsy, small, 2", [Sign(FocalSeizure, FrequencyEvidence.OfClass(FrequencyClass.Frequent))]),
            new(HeartDisease, "Heart disease", [Sign(HeartShape, FrequencyEvidence.Unknown), Sign(Both, FrequencyEvidence.Percentage(.5f))]),
            new(EpilepsyOrpha, "Small epilepsy", [Sign(Seizure, FrequencyEvidence.OfClass(FrequencyClass.VeryFrequent))]),
        ]);
        return new PhenotypeKnowledge(
            Ontology,
            diseases,
            new GeneDiseaseLinks([Link(7, Epilepsy, diseases), Link(7, EpilepsyOrpha, diseases)]),
            new OrphaOmimRelations([new OrphaOmimRelation(11, 100001, OrphaRelationKind.Exact)]),
            new DiagnosisCatalog(
            [
                Diagnosis(0, diseases, Epilepsy, EpilepsyOrpha),
                Diagnosis(1, diseases, EpilepsyTwo),
                Diagnosis(2, diseases, HeartDisease),
            ]));
    }

    private static PhenotypeAnnotation Sign(HpoTermId id, FrequencyEvidence frequency) => new(IndexOf(id), frequency);

    private static GeneDiseaseLink Link(int gene, DiseaseId disease, DiseaseCatalog diseases) =>
        new(gene, IndexIn(diseases, disease), GeneDiseaseSources.Hpo);

    private static Diagnosis Diagnosis(int index, DiseaseCatalog diseases, params DiseaseId[] codes) => new()
    {
        Index = index,
        Name = codes[0].ToString(),
        Diseases = [.. codes.Select(code => IndexIn(diseases, code))],
        Codes = codes,
    };

    private static int IndexIn(DiseaseCatalog diseases, DiseaseId code) => diseases.TryFind(code, out var index) ? index : -1;
}
