using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The profiles of candidates that unite several source entries: the higher frequency of any.</summary>
internal static class DiagnosisProfiles
{
    /// <summary>The profiles of a set, a row a candidate.</summary>
    public static CandidateProfiles Of(SourceProfiles sources, CandidateSet candidates)
    {
        var members = new int[candidates.Count][];
        for (var candidate = 0; candidate < members.Length; candidate++) members[candidate] = MembersOf(sources, candidates[candidate]);
        var united = Task.Run(() => United(sources, members));
        return new CandidateProfiles(
            UnitedProfiles.Unite(sources.Annotations, members),
            UnitedProfiles.Unite(sources.Closure, members),
            united.GetAwaiter().GetResult(),
            Described(sources, candidates));
    }

    /// <summary>The source rows of a candidate that have a profile.</summary>
    public static int[] MembersOf(SourceProfiles sources, DiagnosisCandidate candidate)
    {
        var (members, count) = (new int[candidate.Diseases.Count], 0);
        for (var i = 0; i < members.Length; i++)
            if (sources.HasProfile(candidate.Diseases[i])) members[count++] = candidate.Diseases[i];
        return count == members.Length ? members : members[..count];
    }

    // Those that HPOA describes, even where none of what it says is a sign.
    private static List<int> Described(SourceProfiles sources, CandidateSet candidates)
    {
        var described = new List<int>(candidates.Count);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var (diseases, i) = (candidates[candidate].Diseases, 0);
            while (i < diseases.Count && diseases[i] >= sources.Count) i++;
            if (i < diseases.Count) described.Add(candidate);
        }

        return described;
    }

    private static SparseRows United(SourceProfiles sources, int[][] members)
    {
        var closure = sources.DrawnClosure();
        var content = new TermBackground(closure, sources.Omim, sources.Terms).AnnotationContent;
        var profiles = new UnitedProfiles(closure, content, sources.Genes, sources.Names);
        var isOrphanet = Array.ConvertAll(sources.Ids, id => id.Source == DiseaseSource.Orphanet);
        return UnitedProfiles.Unite(closure, Array.ConvertAll(members, rows => WithPartners(rows, profiles, isOrphanet)));
    }

    // A diagnosis that Orphanet describes has its entry already; for the others the most likely one is looked for.
    private static int[] WithPartners(int[] rows, UnitedProfiles profiles, bool[] isOrphanet)
    {
        foreach (var row in rows)
            if (isOrphanet[row]) return rows;
        var united = rows;
        foreach (var row in rows)
            if (profiles.PartnerOf(row, isOrphanet) is >= 0 and var partner && !united.Contains(partner)) united = [.. united, partner];
        return united;
    }
}
