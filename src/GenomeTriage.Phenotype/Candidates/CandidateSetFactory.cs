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
        var candidates = new DiagnosisCandidate[scope == CandidateScope.Omim ? sources.Omim.Length : sources.Knowledge.Diagnoses.Count];
        for (var i = 0; i < candidates.Length; i++)
            candidates[i] = scope == CandidateScope.Omim ? OfEntry(sources, sources.Omim[i], i) : OfDiagnosis(sources, i);
        return new CandidateSet(scope, candidates, Task.Run(new GroupFinder(sources, candidates).Find));
    }

    private static DiagnosisCandidate OfEntry(SourceProfiles sources, int row, int index)
    {
        var diagnosis = sources.Knowledge.Diagnoses.TryFind(sources.Ids[row], out var found) ? found : -1;
        return Make(sources, index, diagnosis, sources.Names[row], [sources.Ids[row]], [row]);
    }

    private static DiagnosisCandidate OfDiagnosis(SourceProfiles sources, int index)
    {
        var diagnosis = sources.Knowledge.Diagnoses[index];
        var codes = Copy(diagnosis.Codes);
        var diseases = Copy(diagnosis.Diseases);
        if (codes.Length > 1) Array.Sort(codes);
        if (diseases.Length > 1) Array.Sort(diseases);
        return Make(sources, index, index, diagnosis.Name, codes, diseases);
    }

    private static T[] Copy<T>(IReadOnlyList<T> items)
    {
        var copy = new T[items.Count];
        for (var i = 0; i < copy.Length; i++) copy[i] = items[i];
        return copy;
    }

    private static DiagnosisCandidate Make(SourceProfiles sources, int index, int diagnosis, string name, DiseaseId[] codes, int[] diseases) => new()
    {
        Index = index,
        Name = name,
        Codes = codes,
        Diseases = diseases,
        Diagnosis = diagnosis,
        Genes = GenesOf(sources.Knowledge, diseases),
        Inheritance = InheritanceOf(sources.Knowledge, diseases),
        HasProfile = Array.Exists(diseases, sources.HasProfile),
    };

    private static InheritanceModes InheritanceOf(PhenotypeKnowledge knowledge, int[] diseases)
    {
        var modes = InheritanceModes.None;
        foreach (var disease in diseases) modes |= knowledge.Diseases.InheritanceOf(disease);
        return modes;
    }

    // DDG2P files several diseases under the OMIM number of one of them (OMIM:612379, SRD5A3, stands there for eight
    // genes of glycosylation), so it names genes only where nobody else names one.
    private static int[] GenesOf(PhenotypeKnowledge knowledge, int[] diseases)
    {
        var agreed = GenesOf(knowledge, diseases, static link => link.IsGermlineCausal && link.Sources != GeneDiseaseSources.Ddg2p);
        return agreed.Length > 0 ? agreed : GenesOf(knowledge, diseases, static link => link.IsGermlineCausal);
    }

    // Ascending, each once.
    private static int[] GenesOf(PhenotypeKnowledge knowledge, int[] diseases, Predicate<GeneDiseaseLink> counts)
    {
        var genes = new List<int>();
        foreach (var disease in diseases)
            foreach (var link in knowledge.Genes.OfDisease(disease))
                if (counts(link) && !genes.Contains(link.Gene)) genes.Add(link.Gene);
        genes.Sort();
        return [.. genes];
    }
}
