using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Prior;

/// <summary>The parts of the prior of every candidate: a column a <see cref="PriorPart"/>, a value a candidate. Immutable.</summary>
public sealed class CandidatePrior
{
    private readonly float[][] _columns;

    private CandidatePrior(float[][] columns) => _columns = columns;

    /// <summary>The values of a part, by candidate.</summary>
    public ReadOnlySpan<float> this[PriorPart part] => _columns[(int)part];

    internal static CandidatePrior Of(CandidateSet candidates, PhenotypeKnowledge knowledge)
    {
        var columns = new float[Enum.GetValues<PriorPart>().Length][];
        for (var part = 0; part < columns.Length; part++) columns[part] = new float[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            columns[(int)PriorPart.Prevalence][i] = PrevalenceScale.Of(candidates[i], knowledge);
            columns[(int)PriorPart.Catalogues][i] = CataloguesOf(candidates[i], knowledge);
            columns[(int)PriorPart.GeneKnown][i] = candidates[i].Genes.Count > 0 ? 1 : 0;
        }

        return new CandidatePrior(columns);
    }

    /// <summary>ln of each candidate's prior over that of the average candidate.</summary>
    internal double[] LogPriors(PriorWeights weights)
    {
        var logs = new double[_columns[0].Length];
        var byPart = weights.ToArray();
        for (var part = 0; part < byPart.Length; part++)
            for (var i = 0; i < logs.Length; i++) logs[i] += byPart[part] * _columns[part][i];
        var mean = logs.Length == 0 ? 0 : Math.Log(logs.Average(Math.Exp));
        return Array.ConvertAll(logs, value => value - mean);
    }

    private static int CataloguesOf(DiagnosisCandidate candidate, PhenotypeKnowledge knowledge)
    {
        var count = IsOrphanet(candidate, knowledge) ? 1 : 0;
        if (candidate.Diagnosis >= 0 && knowledge.Diagnoses[candidate.Diagnosis].ExternalCodes.Gard.Count > 0) count++;
        return IsInDdg2p(candidate, knowledge) ? count + 1 : count;
    }

    private static bool IsOrphanet(DiagnosisCandidate candidate, PhenotypeKnowledge knowledge)
    {
        for (var i = 0; i < candidate.Codes.Count; i++)
            if (IsOrphanet(candidate.Codes[i], knowledge)) return true;
        return false;
    }

    private static bool IsInDdg2p(DiagnosisCandidate candidate, PhenotypeKnowledge knowledge)
    {
        for (var i = 0; i < candidate.Diseases.Count; i++)
            if (IsInDdg2p(candidate.Diseases[i], knowledge)) return true;
        return false;
    }

    private static bool IsOrphanet(DiseaseId code, PhenotypeKnowledge knowledge)
    {
        if (code.Source == DiseaseSource.Orphanet) return true;
        if (code.Source != DiseaseSource.Omim) return false;
        foreach (var relation in knowledge.Relations.OfOmim(code.Number))
            if (relation.Kind == OrphaRelationKind.Exact) return true;
        return false;
    }

    private static bool IsInDdg2p(int disease, PhenotypeKnowledge knowledge)
    {
        foreach (var link in knowledge.Genes.OfDisease(disease))
            if ((link.Sources & GeneDiseaseSources.Ddg2p) != GeneDiseaseSources.None) return true;
        return false;
    }
}
