using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Prior;

/// <summary>Orphanet's classes of prevalence as natural logarithms over the rarest class, below 1 in 1,000,000.</summary>
internal static class PrevalenceScale
{
    // The figure of a broader entry is shared among those it covers, some seven of them.
    private const float OfABroaderEntry = 2;

    /// <summary>The most frequent class given anywhere for the candidate, or for an entry that Orphanet relates to it; 0 where none is.</summary>
    public static float Of(DiagnosisCandidate candidate, PhenotypeKnowledge knowledge)
    {
        var highest = candidate.Diagnosis < 0 ? 0 : Highest(knowledge.Diagnoses[candidate.Diagnosis]);
        for (var i = 0; i < candidate.Codes.Count; i++)
        {
            var code = candidate.Codes[i];
            if (code.Source != DiseaseSource.Omim) continue;
            foreach (var relation in knowledge.Relations.OfOmim(code.Number))
                highest = Math.Max(highest, HighestOf(DiseaseId.Orpha(relation.Orpha), knowledge) - OfABroaderEntry);
        }

        return highest;
    }

    private static float HighestOf(DiseaseId code, PhenotypeKnowledge knowledge) =>
        knowledge.Diagnoses.TryFind(code, out var diagnosis) ? Highest(knowledge.Diagnoses[diagnosis]) : 0;

    private static float Highest(Diagnosis diagnosis)
    {
        var (highest, figures) = (0f, diagnosis.Prevalences);
        for (var i = 0; i < figures.Count; i++)
            if (figures[i].Kind != PrevalenceKind.CasesOrFamilies) highest = Math.Max(highest, OfClass(figures[i].Class));
        return highest;
    }

    // Middles of the classes over 1 in 2,000,000.
    private static float OfClass(PrevalenceClass value) => value switch
    {
        PrevalenceClass.From1To9In1000000 => 2.2f,
        PrevalenceClass.From1To9In100000 => 4.5f,
        PrevalenceClass.From1To5In10000 => 6.3f,
        PrevalenceClass.From6To9In10000 => 7.3f,
        PrevalenceClass.Above1In1000 => 7.6f,
        _ => 0,
    };
}
