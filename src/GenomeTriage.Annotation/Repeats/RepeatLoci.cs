using GenomeTriage.Knowledge.Diseases;
using static GenomeTriage.Annotation.Repeats.RepeatInheritance;

namespace GenomeTriage.Annotation.Repeats;

/// <summary>
/// The repeats whose expansion is known to cause a disease. The ranges equal those of a clinical laboratory's catalogue but
/// for HTT and FMR1 (a test compares them); ranges that the file itself states go before these. Shares and frequencies are
/// our own estimates, orders of magnitude taken from no source and fitted to nothing: a clinician has yet to check them.
/// </summary>
public static class RepeatLoci
{
    private const double Rare = 3e-4;

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<RepeatLocus> All { get; } =
    [
        Of("AFF2", "CCG", 39, 200, XLinked, 1, 1e-4, 309548),
        Of("AR", "CAG", 35, 38, XLinked, 1, Rare, 313200),
        Of("ARX_EIEE", "GCN", 16, 18, XLinked, .3, 1e-4, 308350, 300419) with { Gene = "ARX" },
        Of("ATN1", "CAG", 35, 48, Dominant, 1, 1e-4, 125370),
        Of("ATXN1", "CAG", 35, 40, Dominant, 1, Rare, 164400),
        Of("ATXN10", "ATTCT", 32, 800, Dominant, 1, 1e-4, 603516),
        Of("ATXN2", "CAG", 31, 33, Dominant, 1, 1e-3, 183090),
        Of("ATXN3", "CAG", 44, 56, Dominant, 1, 1e-4, 109150),
        Of("ATXN7", "CAG", 19, 36, Dominant, 1, 1e-4, 164500),
        Of("ATXN8OS", "CTG", 50, 80, Dominant, 1, 3e-3, 608768) with { Motifs = [0, 1] },
        Of("BEAN1", "TGGAA", 35, 50, Dominant, 1, 1e-4, 117210),
        Of("C9ORF72", "GGGGCC", 25, 40, Dominant, .4, 1e-3, 105550) with { Gene = "C9orf72" },
        Of("CACNA1A", "CAG", 18, 20, Dominant, 1, Rare, 183086),
        Of("CNBP", "CCTG", 30, 75, Dominant, 1, 5e-4, 602668),
        Of("CSTB", "CCCCGCCCCGCG", 3, 30, Recessive, .9, 2e-3, 254800),
        Of("DAB1", "ATTTC", 16, 31, Dominant, 1, 1e-4, 615945) with { Motifs = [1] },
        Of("DIP2B", "CGG", 24, 270, Dominant, 1, 1e-4, 136630),
        Of("DMPK", "CTG", 34, 50, Dominant, 1, 5e-4, 160900),
        Of("EIF4A3", "TCGGCAGCGGCGCAGCGAGG", 9, 10, Recessive, .95, 1e-3, 268305),
        Of("FGF14", "GAA", 150, 250, Dominant, 1, 5e-3, 620174),
        Of("FMR1", "CGG", 54, 200, XLinked, .98, 1e-4, 300624),
        Of("FMR1", "CGG", 54, 55, XLinked, 1, 2e-3, 300623, 311360),
        Of("FOXL2", "GCN", 14, 15, Dominant, .3, 1e-4, 110100),
        Of("FXN", "GAA", 35, 51, Recessive, .97, 6e-3, 229300) with { Motifs = [1] },
        Of("GIPC1", "GGC", 32, 73, Dominant, 1, 1e-4, 618940),
        Of("GLS", "GCA", 26, 90, Recessive, .9, 1e-3, 618412),
        Of("HOXD13", "GCN", 15, 22, Dominant, .7, 1e-4, 186000),
        Of("HTT", "CAG", 26, 36, Dominant, 1, 1.2e-3, 143100),
        Of("JPH3", "CTG", 28, 40, Dominant, 1, 1e-4, 606438),
        Of("LRP12", "CGN", 45, 90, Dominant, 1, 1e-4, 164310),
        Of("NOP56", "GGCCTG", 14, 650, Dominant, 1, 1e-4, 614153),
        Of("NOTCH2NLC", "CGG", 38, 66, Dominant, 1, 1e-4, 603472),
        Of("PABPN1", "GCN", 10, 11, Dominant, .98, Rare, 164300),
        Of("PHOX2B", "GCN", 21, 25, Dominant, .9, 1e-4, 209880),
        Of("PPP2R2B", "CAG", 32, 51, Dominant, 1, 1e-4, 604326),
        Of("RAPGEF2", "TTTCA", 1, 10, Dominant, 1, 1e-4, 618075) with { Motifs = [1] },
        Of("RFC1", "AARRG", 11, 12, Recessive, .95, .05, 614575) with { Motifs = [0, 1, 2, 6] },
        Of("RILPL1", "CGG", 16, 139, Dominant, 1, 1e-4, 619790),
        Of("RUNX2", "GCN", 17, 20, Dominant, .01, 1e-4, 119600),
        Of("SAMD12", "TTTCA", 1, 10, Dominant, 1, 1e-4, 601068) with { Motifs = [1] },
        Of("SOX3", "GCN", 15, 22, XLinked, .3, 1e-4, 312000, 300123),
        Of("TBP", "CAN", 40, 49, Dominant, 1, Rare, 607136),
        Of("TCF4", "CTG", 39, 100, Dominant, .8, .02, 613267),
        Of("TNRC6A", "TTTCA", 1, 10, Dominant, 1, 1e-4, 618074) with { Motifs = [1] },
        Of("XYLT1", "GGC", 60, 70, Recessive, .5, 1e-3, 615777),
        Of("ZFHX3", "GGC", 28, 42, Dominant, 1, 1e-4, 600223),
        Of("ZIC2", "GCN", 15, 25, Dominant, .02, 1e-4, 609637),
        Of("ZIC3", "GCN", 10, 12, XLinked, .02, 1e-4, 314390, 306955),
    ];

    /// <summary>
    /// The repeats of a name as callers write it: ExpansionHunter's, or TRGT's, where the gene stands behind the disease
    /// (<c>HD_HTT</c>). Two where two diseases have ranges of their own.
    /// </summary>
    public static IReadOnlyList<RepeatLocus> Find(ReadOnlySpan<char> name)
    {
        var found = new List<RepeatLocus>();
        var behind = name[(name.LastIndexOf('_') + 1)..];
        foreach (var locus in All)
            if (name.Equals(locus.Name, StringComparison.OrdinalIgnoreCase) || IsOfTrgt(name, behind, locus)) found.Add(locus);
        return found;
    }

    // "HTT_CCG" and "ATXN8OS_CTA" are neighbours of the repeat, which ExpansionHunter names after it.
    private static bool IsOfTrgt(ReadOnlySpan<char> name, ReadOnlySpan<char> behind, RepeatLocus locus) =>
        behind.Length < name.Length && behind.Equals(locus.Gene, StringComparison.OrdinalIgnoreCase);

    private static RepeatLocus Of(string gene, string motif, int normal, int pathogenic, RepeatInheritance inheritance, double share, double frequency, params int[] omim) =>
        new(gene, gene, motif, normal, pathogenic, inheritance, share, frequency, [.. omim.Select(DiseaseId.Omim)]);
}
