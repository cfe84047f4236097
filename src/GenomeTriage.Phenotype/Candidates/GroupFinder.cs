using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Finds which candidates are subtypes of one another: by gene, name series, or an ORPHA entry they share.</summary>
internal sealed class GroupFinder
{
    private const int MostGenes = 4;
    private const int LargestSeries = 60;

    private readonly SourceProfiles _sources;
    private readonly IReadOnlyList<DiagnosisCandidate> _candidates;

    public GroupFinder(SourceProfiles sources, IReadOnlyList<DiagnosisCandidate> candidates) =>
        (_sources, _candidates) = (sources, candidates);

    public DiagnosisGroups Find()
    {
        List<int[]> bonds = [.. Bonds(OrphaKeys), .. SeriesBonds(), .. Bonds(GeneKeys)];
        return new DiagnosisGroups(Mates(bonds));
    }

    /// <summary>Candidates that have a key in common, a bond a key, in order of the key's first candidate.</summary>
    private List<int[]> Bonds<TKey>(Func<DiagnosisCandidate, IEnumerable<TKey>> keys) where TKey : notnull =>
        [.. _candidates
            .SelectMany(candidate => keys(candidate).Distinct(), (candidate, key) => (key, candidate.Index))
            .GroupBy(pair => pair.key, pair => pair.Index)
            .Where(bond => bond.Count() > 1)
            .Select(bond => bond.ToArray())];

    private List<int[]> SeriesBonds() =>
        [.. Bonds(candidate => NamesOf(candidate).Select(_sources.Series.Of).Where(series => !VagueSeries.Contains(series)))
            .Where(bond => bond.Length <= LargestSeries)];

    private IEnumerable<string> NamesOf(DiagnosisCandidate candidate) =>
        candidate.Diseases.Select(_sources.Knowledge.Diseases.NameOf).Append(candidate.Name);

    // A disease of many genes is a family of diseases: sharing one of them is no bond.
    private IEnumerable<int> GeneKeys(DiagnosisCandidate candidate)
    {
        int[] genes = [.. candidate.Diseases.Where(disease => disease < _sources.Count)
            .SelectMany(disease => _sources.Genes.GenesOf(disease).ToArray()).Distinct()];
        return genes.Length <= MostGenes ? genes : [];
    }

    // The ORPHA entry itself, and those that Orphanet relates to an OMIM code as the same, broader or narrower.
    private IEnumerable<int> OrphaKeys(DiagnosisCandidate candidate) => candidate.Codes.SelectMany(code => code.Source switch
    {
        DiseaseSource.Orphanet => [code.Number],
        DiseaseSource.Omim => _sources.Knowledge.Relations.OfOmim(code.Number)
            .Where(relation => relation.Kind is OrphaRelationKind.Exact or OrphaRelationKind.BroaderThanOther or OrphaRelationKind.NarrowerThanOther)
            .Select(relation => relation.Orpha),
        _ => Array.Empty<int>().AsEnumerable(),
    });

    private int[][] Mates(IReadOnlyList<int[]> bonds)
    {
        var bondsOf = new List<int[]>?[_candidates.Count];
        foreach (var bond in bonds)
            foreach (var candidate in bond) (bondsOf[candidate] ??= []).Add(bond);
        var mates = new int[_candidates.Count][];
        for (var candidate = 0; candidate < mates.Length; candidate++) mates[candidate] = MatesBy(bondsOf[candidate] ?? [], candidate);
        return mates;
    }

    private static int[] MatesBy(List<int[]> bonds, int candidate)
    {
        var mates = new HashSet<int>();
        foreach (var bond in bonds) mates.UnionWith(bond);
        mates.Remove(candidate);
        int[] sorted = [.. mates];
        Array.Sort(sorted);
        return sorted;
    }
}
