using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>Finds from which source entries each candidate borrows.</summary>
internal static class RelationFinder
{
    /// <summary>The relations of a set of candidates.</summary>
    /// <param name="sources">The source entries.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="neighbours">The nearest entries of each source entry.</param>
    public static RelationTables Find(SourceProfiles sources, CandidateSet candidates, SparseRows neighbours) => new(
        Equal(candidates, sources, OrphaRelations.IsExact),
        Equal(candidates, sources, OrphaRelations.IsBroad),
        Joined(candidates, sources, new GeneAndSeries(sources).Of, 0),
        Joined(candidates, sources, row => neighbours[row], neighbours.ValueCount));

    private delegate SparseRow Related(int row);

    private static SparseRows Equal(CandidateSet candidates, SourceProfiles sources, Func<OrphaRelationKind, bool> isKind)
    {
        var (rows, related) = (new SparseRowsBuilder(sources.Count, candidates.Count), new List<int>());
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            related.Clear();
            var codes = candidates[candidate].Codes;
            for (var i = 0; i < codes.Count; i++) OrphaRelations.Add(codes[i], sources, isKind, related);
            related.Sort();
            foreach (var row in related) rows.Add(row, 1f / related.Count);
            rows.EndRow();
        }

        return rows.Build();
    }

    // What all entries that a candidate unites are related to, without those entries themselves.
    private static SparseRows Joined(CandidateSet candidates, SourceProfiles sources, Related related, int expected)
    {
        var rows = new SparseRowsBuilder(sources.Count, expected);
        var joined = new SparseAccumulator(sources.Count);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var members = DiagnosisProfiles.MembersOf(sources, candidates[candidate]);
            foreach (var member in members)
            {
                var row = related(member);
                for (var i = 0; i < row.Count; i++)
                    if (Array.BinarySearch(members, row.Columns[i]) < 0) joined.Add(row.Columns[i], row.Values[i]);
            }

            joined.Flush(rows);
        }

        return rows.Build().NormaliseRows();
    }
}
