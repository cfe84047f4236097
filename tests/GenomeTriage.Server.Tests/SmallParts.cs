using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Server.Annotating;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Lookups;
using GenomeTriage.Server.Phenotypes;
using GenomeTriage.Server.Services;
using GenomeTriage.Triage;

namespace GenomeTriage.Server.Tests;

/// <summary>What a server of the tests answers with: a few terms, two diseases, and the pack that comes with the program.</summary>
internal static class SmallParts
{
    // Indices in the vocabulary, whose terms are in ascending order of id.
    private const int Seizure = 3;
    private const int Delay = 4;

    private static readonly Lazy<KnowledgePack> Pack = new(KnowledgePack.OpenDefault);

    // Nine of ten patients with the first disease have seizures; nine of ten with the second are delayed.
    private static readonly PhenotypeKnowledge Knowledge = new(
        SmallVocabulary.Instance.Hpo,
        new DiseaseCatalog(
        [
            new(DiseaseId.Omim(1), "First", [Sign(Seizure, 9, 10), Sign(Delay, 1, 10)]),
            new(DiseaseId.Omim(2), "Second", [Sign(Delay, 9, 10)]),
        ]),
        new GeneDiseaseLinks([]),
        new OrphaOmimRelations([]),
        new DiagnosisCatalog([Diagnosis(0), Diagnosis(1)]));

    private static readonly Dictionary<CandidateScope, CandidateSet> Sets =
        Enum.GetValues<CandidateScope>().ToDictionary(scope => scope, scope => PhenotypeModel.Create(Knowledge, scope).Candidates);

    public static readonly PhenotypeDesk Desk = new(Knowledge, scope => Sets[scope]);

    public static ServerParts With(ICaseTriage triage) =>
        new(SmallVocabulary.Instance, triage, Desk, new AnnotationDesk(Pack.Value, new TriageEngineOptions()), new PackShelf(Pack.Value));

    private static Diagnosis Diagnosis(int index) =>
        new() { Index = index, Name = $"Diagnosis {index + 1}", Diseases = [index], Codes = [DiseaseId.Omim(index + 1)] };

    private static PhenotypeAnnotation Sign(int term, int patients, int of) => new(term, FrequencyEvidence.Counts(patients, of));
}
