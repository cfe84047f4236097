using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// Puts candidates into the lines of a list. The best candidate heads the first line and takes its mates (same gene, name
/// series or ORPHA entry) with it; the best of those left heads the next. So every subtype in a line is related to the one
/// that heads it, and no line grows by chains of relations.
/// </summary>
internal static class SubtypeLines
{
    /// <summary>The lines: their head first, the others as in <paramref name="order"/>.</summary>
    /// <param name="order">Candidates from best to worst, each once; those left out are in no line.</param>
    /// <param name="groups">Who is whose mate.</param>
    /// <param name="count">Number of candidates that indices may refer to.</param>
    public static List<List<int>> Of(ReadOnlySpan<int> order, DiagnosisGroups groups, int count)
    {
        var lines = new List<List<int>>();
        var line = new int[count];
        Array.Fill(line, -1);
        foreach (var candidate in order)
        {
            if (line[candidate] < 0) Found(candidate, groups, line, lines);
            lines[line[candidate]].Add(candidate);
        }

        return lines;
    }

    private static void Found(int head, DiagnosisGroups groups, int[] line, List<List<int>> lines)
    {
        line[head] = lines.Count;
        foreach (var mate in groups.MatesOf(head))
            if (line[mate] < 0) line[mate] = lines.Count;
        lines.Add([]);
    }
}
