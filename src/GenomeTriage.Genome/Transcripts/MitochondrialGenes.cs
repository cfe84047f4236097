using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Transcripts;

/// <summary>
/// The 37 genes of the human mitochondrial genome on the revised Cambridge reference (NC_012920.1, 16,569 bases), as
/// MITOMAP and the record itself give their places. MANE holds none of them. Genes have no introns; stop codons that the
/// poly-A tail completes are not part of the coding stretch.
/// </summary>
public static class MitochondrialGenes
{
    // Symbol, first and last base (1-based), strand, whether it codes for a protein.
    private static readonly (string Symbol, int First, int Last, Strand Strand, bool Codes)[] Places =
    [
        ("MT-TF", 577, 647, Strand.Forward, false), ("MT-RNR1", 648, 1601, Strand.Forward, false),
        ("MT-TV", 1602, 1670, Strand.Forward, false), ("MT-RNR2", 1671, 3229, Strand.Forward, false),
        ("MT-TL1", 3230, 3304, Strand.Forward, false), ("MT-ND1", 3307, 4262, Strand.Forward, true),
        ("MT-TI", 4263, 4331, Strand.Forward, false), ("MT-TQ", 4329, 4400, Strand.Reverse, false),
        ("MT-TM", 4402, 4469, Strand.Forward, false), ("MT-ND2", 4470, 5511, Strand.Forward, true),
        ("MT-TW", 5512, 5579, Strand.Forward, false), ("MT-TA", 5587, 5655, Strand.Reverse, false),
        ("MT-TN", 5657, 5729, Strand.Reverse, false), ("MT-TC", 5761, 5826, Strand.Reverse, false),
        ("MT-TY", 5826, 5891, Strand.Reverse, false), ("MT-CO1", 5904, 7445, Strand.Forward, true),
        ("MT-TS1", 7446, 7514, Strand.Reverse, false), ("MT-TD", 7518, 7585, Strand.Forward, false),
        ("MT-CO2", 7586, 8269, Strand.Forward, true), ("MT-TK", 8295, 8364, Strand.Forward, false),
        ("MT-ATP8", 8366, 8572, Strand.Forward, true), ("MT-ATP6", 8527, 9207, Strand.Forward, true),
        ("MT-CO3", 9207, 9990, Strand.Forward, true), ("MT-TG", 9991, 10058, Strand.Forward, false),
        ("MT-ND3", 10059, 10404, Strand.Forward, true), ("MT-TR", 10405, 10469, Strand.Forward, false),
        ("MT-ND4L", 10470, 10766, Strand.Forward, true), ("MT-ND4", 10760, 12137, Strand.Forward, true),
        ("MT-TH", 12138, 12206, Strand.Forward, false), ("MT-TS2", 12207, 12265, Strand.Forward, false),
        ("MT-TL2", 12266, 12336, Strand.Forward, false), ("MT-ND5", 12337, 14148, Strand.Forward, true),
        ("MT-ND6", 14149, 14673, Strand.Reverse, true), ("MT-TE", 14674, 14742, Strand.Reverse, false),
        ("MT-CYB", 14747, 15887, Strand.Forward, true), ("MT-TT", 15888, 15953, Strand.Forward, false),
        ("MT-TP", 15956, 16023, Strand.Reverse, false),
    ];

    /// <summary>One transcript a gene, on <c>chrM</c>.</summary>
    public static IReadOnlyList<Transcript> Transcripts { get; } = [.. Places.Select(place => new Transcript
    {
        Id = $"NC_012920.1({place.Symbol})",
        GeneSymbol = place.Symbol,
        ContigName = Contig.MT.UcscName,
        Strand = place.Strand,
        Exons = [new GenomicInterval(place.First - 1, place.Last)],
        Coding = place.Codes ? new GenomicInterval(place.First - 1, place.Last) : default,
        Biotype = place.Codes ? "protein_coding" : place.Symbol.StartsWith("MT-R", StringComparison.Ordinal) ? "Mt_rRNA" : "Mt_tRNA",
    })];
}
