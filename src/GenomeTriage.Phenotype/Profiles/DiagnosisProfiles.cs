using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The profiles of candidates that unite several source entries: the higher frequency of any.</summary>
internal static class DiagnosisProfiles
{
    private const double UnitedPrior = 2;

    /// <summary>The profiles of a set, a row a candidate.</summary>
    public static CandidateProfiles Of(SourceProfiles sources, CandidateSet candidates)
    {
        int[][] members = [.. Enumerable.Range(0, candidates.Count).Select(index => MembersOf(sources, candidates[index]))];
        var united = Task.Run(() => United(sources, members));
        var annotations = UnitedProfiles.Unite(sources.Annotations, members);
        return new CandidateProfiles(
            annotations,
            UnitedProfiles.Unite(sources.Closure, members),
            united.GetAwaiter().GetResult(),
            [.. Enumerable.Range(0, members.Length).Where(index => candidates[index].Diseases.Any(disease => disease < sources.Count))]);
    }

    /// <summary>The source rows of a candidate that have a profile.</summary>
    public static int[] MembersOf(SourceProfiles sources, DiagnosisCandidate candidate) =>
        [.. candidate.Diseases.Where(disease => disease < sources.Count && sources.Annotations[disease].Count > 0)];

    private static SparseRows United(SourceProfiles sources, int[][] members)
    {
        var annotations = AnnotationProfiles.Read(sources.Knowledge.Diseases, sources.Terms, UnitedPrior);
        var closure = Closure.Of(annotations, sources.Terms);
        var content = new TermBackground(closure, sources.Omim, sources.Terms).AnnotationContent;
        var profiles = new UnitedProfiles(closure, content, sources.Genes, sources.Names);
        bool[] isOrphanet = [.. sources.Ids.Select(id => id.Source == DiseaseSource.Orphanet)];
        return UnitedProfiles.Unite(closure, [.. members.Select(rows => WithPartners(rows, profiles, isOrphanet))]);
    }

    // A diagnosis that Orphanet describes has its entry already; for the others the most likely one is looked for.
    private static int[] WithPartners(int[] rows, UnitedProfiles profiles, bool[] isOrphanet)
    {
        if (rows.Any(row => isOrphanet[row])) return rows;
        return [.. rows.Concat(rows.Select(row => profiles.PartnerOf(row, isOrphanet)).Where(row => row >= 0)).Distinct()];
    }
}
