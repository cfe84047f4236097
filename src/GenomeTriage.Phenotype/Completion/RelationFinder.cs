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
        Equal(candidates, sources, code => OrphaRelations.ExactOf(code, sources)),
        Equal(candidates, sources, code => OrphaRelations.BroadOf(code, sources)),
        Joined(candidates, sources, new GeneAndSeries(sources).Of),
        Joined(candidates, sources, row => neighbours[row]));

    private delegate SparseRow Related(int row);

    private static SparseRows Equal(CandidateSet candidates, SourceProfiles sources, Func<DiseaseId, int[]> related)
    {
        var rows = new SparseRowsBuilder(sources.Count);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            int[] columns = [.. candidates[candidate].Codes.SelectMany(related).Distinct().Order()];
            foreach (var column in columns) rows.Add(column, 1f / columns.Length);
            rows.EndRow();
        }

        return rows.Build();
    }

    // What all entries that a candidate unites are related to, without those entries themselves.
    private static SparseRows Joined(CandidateSet candidates, SourceProfiles sources, Related related)
    {
        var rows = new SparseRowsBuilder(sources.Count);
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
