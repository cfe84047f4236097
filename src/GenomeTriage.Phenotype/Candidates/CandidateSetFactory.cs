using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Lists the candidates of a scope.</summary>
internal static class CandidateSetFactory
{
    /// <summary>The candidates in the order of the pack: of its OMIM entries, or of its diagnoses.</summary>
    public static CandidateSet Create(SourceProfiles sources, CandidateScope scope)
    {
        DiagnosisCandidate[] candidates = [.. scope == CandidateScope.Omim
            ? sources.Omim.Select((row, index) => OfEntry(sources, row, index))
            : Enumerable.Range(0, sources.Knowledge.Diagnoses.Count).Select(index => OfDiagnosis(sources, index))];
        return new CandidateSet(scope, candidates, Task.Run(new GroupFinder(sources, candidates).Find));
    }

    private static DiagnosisCandidate OfEntry(SourceProfiles sources, int row, int index) =>
        Make(sources, index, sources.Names[row], [sources.Ids[row]], [row])
            with { Diagnosis = sources.Knowledge.Diagnoses.TryFind(sources.Ids[row], out var diagnosis) ? diagnosis : -1 };

    private static DiagnosisCandidate OfDiagnosis(SourceProfiles sources, int index)
    {
        var diagnosis = sources.Knowledge.Diagnoses[index];
        return Make(sources, index, diagnosis.Name, [.. diagnosis.Codes.Order()], [.. diagnosis.Diseases.Order()])
            with { Diagnosis = index };
    }

    private static DiagnosisCandidate Make(
        SourceProfiles sources, int index, string name, IReadOnlyList<DiseaseId> codes, IReadOnlyList<int> diseases) => new()
        {
            Index = index,
            Name = name,
            Codes = codes,
            Diseases = diseases,
            Genes = GenesOf(sources.Knowledge, diseases),
            Inheritance = diseases.Aggregate(
                InheritanceModes.None, (modes, disease) => modes | sources.Knowledge.Diseases.InheritanceOf(disease)),
            HasProfile = diseases.Any(disease => disease < sources.Count && sources.Annotations[disease].Count > 0),
        };

    // DDG2P files several diseases under the OMIM number of one of them (OMIM:612379, SRD5A3, stands there for eight
    // genes of glycosylation), so it names genes only where nobody else names one.
    private static int[] GenesOf(PhenotypeKnowledge knowledge, IReadOnlyList<int> diseases)
    {
        GeneDiseaseLink[] links = [.. diseases.SelectMany(disease => knowledge.Genes.OfDisease(disease).ToArray()).Where(link => link.IsGermlineCausal)];
        GeneDiseaseLink[] agreed = [.. links.Where(link => link.Sources != GeneDiseaseSources.Ddg2p)];
        return [.. (agreed.Length > 0 ? agreed : links).Select(link => link.Gene).Distinct().Order()];
    }
}
