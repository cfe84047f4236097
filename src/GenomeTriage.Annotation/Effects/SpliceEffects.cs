using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// Terms of one intron, by distance from its two ends: the two essential bases, the splice region (three exonic bases,
/// third to eighth intronic), and the finer donor and polypyrimidine classes, as Ensembl VEP defines them.
/// </summary>
internal static class SpliceEffects
{
    /// <summary>Terms of the edit for the intron [<paramref name="start"/>, <paramref name="end"/>) in genomic coordinates.</summary>
    internal static SoTermSet Of(AlleleEdit edit, int start, int end, bool isForward)
    {
        if (edit.End < start - 3 || edit.Start > end + 3) return default;
        // Distances are counted from the donor in the direction of the transcript, so that one set of rules serves both strands.
        var (from, to) = isForward ? (edit.Start - start, edit.End - start) : (end - edit.End, end - edit.Start);
        return OfDistances(from, to, end - start);
    }

    private static SoTermSet OfDistances(int from, int to, int length)
    {
        var terms = default(SoTermSet);
        if (Touches(from, to, 0, 2)) terms |= SoTerm.SpliceDonor;
        if (Touches(from, to, length - 2, length)) terms |= SoTerm.SpliceAcceptor;
        if (Touches(from, to, 2, length - 2) || IsInsertionAt(from, to, 2) || IsInsertionAt(from, to, length - 2)) terms |= SoTerm.Intron;
        var isEssential = terms.Contains(SoTerm.SpliceDonor) || terms.Contains(SoTerm.SpliceAcceptor);
        return isEssential ? terms : terms | NearSite(from, to, length);
    }

    private static SoTermSet NearSite(int from, int to, int length)
    {
        var terms = default(SoTermSet);
        if (Touches(from, to, 4, 5) && length > 6) terms |= SoTerm.SpliceDonor5thBase;
        else if (Touches(from, to, 2, 6)) terms |= SoTerm.SpliceDonorRegion;
        else if (IsRegion(from, to, length)) terms |= SoTerm.SpliceRegion;
        if (Touches(from, to, length - 17, length - 2)) terms |= SoTerm.SplicePolypyrimidineTract;
        return terms;
    }

    private static bool IsRegion(int from, int to, int length) =>
        Touches(from, to, 2, 8) || Touches(from, to, length - 8, length - 2) || Touches(from, to, -3, 0) || Touches(from, to, length, length + 3)
        || IsInsertionAt(from, to, 0) || IsInsertionAt(from, to, length) || IsInsertionAt(from, to, 2) || IsInsertionAt(from, to, length - 2);

    // An insertion touches a stretch only when bases of it lie on both sides.
    private static bool Touches(int from, int to, int start, int end) =>
        from == to ? from > start && from < end : from < end && start < to;

    private static bool IsInsertionAt(int from, int to, int place) => from == to && from == place;
}
