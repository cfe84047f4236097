namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>What each convention says of a change, asked of its place and its sequence.</summary>
internal static class ConventionChecks
{
    private const string Start = "ATG";

    public static bool Holds(string explanation, PlainChange change) => explanation switch
    {
        Explanations.StopInShiftedFrame => IsStopAmongTouched(change),
        Explanations.AlteredBesideInsertion => change.IsInsertion && change.LengthChange % 3 == 0 && !IsPureInsertion(change.Protein, change.AlteredProtein),
        Explanations.AcrossSpliceSite => change.Gene.Boundaries.Any(place => change.Start < place && place < change.End),
        Explanations.LostStartAlone => change.StartCodons.Before != Start && !change.KeepsAllFromStart,
        Explanations.StartWhole => change.StartCodons is { Before: Start } or { Behind: Start } || change.KeepsAllFromStart,
        Explanations.BeyondCodingEnd => ReachesBeyondStop(change),
        Explanations.ChangeAtStop => change.Protein.Length * 3 - change.CodingOffset is >= 0 and <= 3,
        Explanations.InsertionLeavesSite or Explanations.InsertionIsExonic => change.IsInsertion && change.Gene.Boundaries.Contains(change.Start),
        Explanations.InsertionBesideRegion => change.IsInsertion && change.Gene.Boundaries.Any(place => Math.Abs(change.Start - place) is 3 or 8 or 2),
        Explanations.DeletionAcrossUntranslated => TakesSpliceSite(change),
        Explanations.BesideExon => IsInIntronBesideExon(change),
        _ => false,
    };

    // The protein is the same up to the change and ends among the codons that the change touches.
    private static bool IsStopAmongTouched(PlainChange change)
    {
        if (change.LengthChange % 3 == 0) return false;
        var altered = change.AlteredProtein;
        var first = change.CodingOffset / 3;
        var touched = (change.CodingOffset + (change.End - change.Start) + 2) / 3 - first;
        var codons = (touched * 3 + change.LengthChange) / 3;
        return altered.EndsWith('*') && altered.Length <= change.Protein.Length && altered.Length - 1 >= first && altered.Length - 1 < first + Math.Max(codons, 1);
    }

    private static bool IsPureInsertion(string protein, string altered)
    {
        var prefix = 0;
        while (prefix < protein.Length && prefix < altered.Length && protein[prefix] == altered[prefix]) prefix++;
        var suffix = 0;
        while (suffix < protein.Length && suffix < altered.Length && protein[^(suffix + 1)] == altered[^(suffix + 1)]) suffix++;
        return altered.Length > protein.Length && prefix + suffix >= protein.Length;
    }

    private static bool ReachesBeyondStop(PlainChange change)
    {
        var (first, last) = change.Gene.CodingSpan;
        return change.Gene.IsForward ? change.Start < last && change.End > last : change.Start < first && change.End > first;
    }

    private static bool TakesSpliceSite(PlainChange change)
    {
        for (var i = 1; i < change.Gene.Exons.Count; i++)
        {
            var (start, end) = (change.Gene.Exons[i - 1].End, change.Gene.Exons[i].Start);
            if (change.Start < start + 2 && change.End > start || change.Start < end && change.End > end - 2) return true;
        }

        return false;
    }

    private static bool IsInIntronBesideExon(PlainChange change) =>
        change.Gene.Boundaries.Any(place => change.Start == place || change.End == place)
        && !change.Gene.Exons.Exists(exon => change.Start < exon.End && change.End > exon.Start);
}
