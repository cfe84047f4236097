namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>
/// Differences that follow from a convention, told from the terms alone. What is not among them is listed as unexplained.
/// </summary>
internal static class Explanations
{
    internal const string StopInShiftedFrame = "a stop among the touched codons of a shifted frame is gained (ours, VEP) or not told (theirs)";
    internal const string AlteredBesideInsertion = "bases put in that change the amino acid beside them alter the protein (ours, VEP) or are an insertion (theirs)";
    internal const string AcrossSpliceSite = "across a splice site no change of the protein is claimed (ours, VEP) or one is (theirs)";
    internal const string BesideExon = "a change in the intron directly beside an exon is synonymous too (theirs) or not (ours)";
    internal const string LostStartAlone = "a lost start codon stands alone (ours) or beside the change of the frame (theirs), or is not told (theirs)";
    internal const string StartWhole = "a start codon that is whole after the change is lost (theirs) or not (ours)";
    internal const string BeyondCodingEnd = "beyond the end of the coding sequence there is no frame: the stop is lost or kept (ours) or a frame is told (theirs)";
    internal const string ChangeAtStop = "a change at the stop codon: told by the protein that results (ours) or with the frame (theirs)";
    internal const string InsertionLeavesSite = "an insertion exactly between exon and intron leaves the splice site whole and is exonic (ours) or changes it (theirs)";
    internal const string InsertionBesideRegion = "an insertion beside the outermost base of a splice region touches it (theirs) or not (ours, VEP)";
    internal const string InsertionIsExonic = "an insertion exactly between exon and intron is exonic (ours) or not (theirs)";
    internal const string DeletionAcrossUntranslated = "a deletion across the end of an untranslated exon, or of a whole intron, takes the splice sites with it (ours) or not (theirs)";

    private static readonly string[] Frame = ["frameshift", "inframe_insertion", "inframe_deletion", "synonymous", "missense", "stop_gained", "stop_lost", "start_lost"];

    private static readonly string[] SpliceSites = ["splice_donor", "splice_acceptor"];

    /// <summary>The convention; <c>null</c> where none explains the difference.</summary>
    /// <param name="theirs">Terms of bcftools csq.</param>
    /// <param name="ours">Our terms.</param>
    /// <param name="lengthChange">Bases that the variant adds, negative where it takes some out.</param>
    public static string? Of(SortedSet<string> theirs, SortedSet<string> ours, int lengthChange) =>
        OfFrame(theirs, ours) ?? OfEnds(theirs, ours) ?? (lengthChange > 0 ? OfInsertion(theirs, ours) : lengthChange < 0 ? OfDeletion(theirs, ours) : null);

    private static string? OfFrame(SortedSet<string> theirs, SortedSet<string> ours)
    {
        if (ours.Contains("frameshift") && Same(theirs, ours, "stop_gained")) return StopInShiftedFrame;
        if (ours.Contains("inframe_altering") && Same(theirs, ours, "inframe_altering", "inframe_insertion", "inframe_deletion"))
            return AlteredBesideInsertion;
        if (IsSplice(ours) && ours.Contains("coding_sequence") && Same(theirs, ours, ["coding_sequence", .. Frame, .. SpliceSites]))
            return AcrossSpliceSite;
        if (IsSplice(ours) && theirs.Contains("synonymous") && Same(theirs, ours, "synonymous")) return BesideExon;
        return null;
    }

    private static string? OfEnds(SortedSet<string> theirs, SortedSet<string> ours)
    {
        if (ours.Contains("start_lost") && Same(theirs, ours, ["coding_sequence", .. Frame])) return LostStartAlone;
        if (theirs.Contains("start_lost") && !ours.Contains("start_lost")) return StartWhole;
        if (ours.Contains("3_prime_utr") && (ours.Contains("stop_lost") || ours.Contains("stop_retained")) && Same(theirs, ours, ["coding_sequence", "stop_retained", .. Frame]))
            return BeyondCodingEnd;
        if (Same(theirs, ours, "stop_retained", "stop_lost", "frameshift") && (theirs.Contains("stop_retained") || theirs.Contains("stop_lost")))
            return ChangeAtStop;
        return null;
    }

    private static string? OfInsertion(SortedSet<string> theirs, SortedSet<string> ours)
    {
        if (IsSplice(theirs) && !IsSplice(ours) && ours.Contains("splice_region")) return InsertionLeavesSite;
        if (Same(theirs, ours, ["splice_region", "stop_gained", "inframe_altering", "inframe_insertion"])) return InsertionBesideRegion;
        return Same(theirs, ours, "splice_region", "5_prime_utr", "3_prime_utr", "frameshift", "inframe_insertion", "inframe_altering") && ours.Contains("splice_region")
            ? InsertionIsExonic : null;
    }

    private static string? OfDeletion(SortedSet<string> theirs, SortedSet<string> ours) =>
        IsSplice(ours) && (theirs.Contains("5_prime_utr") || theirs.Contains("3_prime_utr") || theirs.Contains("coding_sequence")) && Same(theirs, ours, SpliceSites)
            ? DeletionAcrossUntranslated : null;

    // Whether the two are the same but for these terms.
    private static bool Same(SortedSet<string> theirs, SortedSet<string> ours, params ReadOnlySpan<string> but)
    {
        var difference = new HashSet<string>(theirs, StringComparer.Ordinal);
        difference.SymmetricExceptWith(ours);
        foreach (var term in but) difference.Remove(term);
        return difference.Count == 0;
    }

    private static bool IsSplice(SortedSet<string> terms) => terms.Contains("splice_donor") || terms.Contains("splice_acceptor");
}
