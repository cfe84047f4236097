using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>Of matches that overlap keeps the longest, then the surest, then the first.</summary>
internal static class MatchSelection
{
    /// <summary>Matches that don't overlap, in order of the text.</summary>
    public static List<TermMatch> Select(IEnumerable<TermMatch> matches, TermLanguage language)
    {
        var kept = new List<TermMatch>();
        var ordered = matches.OrderByDescending(match => match.Weight)
            .ThenByDescending(match => match.IsIn(language))
            .ThenBy(match => match.Kind)
            .ThenBy(match => match.Name.Source)
            .ThenBy(match => match.First)
            .ThenBy(match => match.Last)
            .ThenBy(match => match.Name.Term);
        foreach (var match in ordered)
            if (!kept.Exists(match.Overlaps)) kept.Add(match);
        kept.Sort((one, other) => one.First.CompareTo(other.First));
        return kept;
    }
}
