using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Annotation.Tests.Support;

/// <summary>
/// A contig of 87 bases with a gene on either strand, small enough to work every answer out by hand.
/// <code>
/// FWD (chr1, +)  exon 1 [10,27): UTR 10–13, coding from 14 = ATG GCT TGG AAA C
///                intron [27,57): GTAAGT … CAG
///                exon 2 [57,87): AA GAT CTG TAA to 67, UTR from 68
/// REV (chr2, -)  the same sequence, read from the other strand of a contig of its own
/// </code>
/// Coding DNA c.1 is place 14, c.13 place 26, c.14 place 57, c.24 place 67. Protein: M A W K Q D L stop.
/// </summary>
internal static class SmallGenome
{
    private const string Before = "CCCCCTCCCC";
    private const string Exon1 = "GGCC" + "ATGGCTTGGAAAC";
    private const string Intron = "GTAAGTCCATCATCATCTTTTTTTTTTCAG";
    private const string Exon2 = "AAGATCTGTAA" + "CCTAATTAGCTGACCGTCC";

    public const string Forward = Before + Exon1 + Intron + Exon2;

    public static readonly IReferenceSequence Reference =
        new InMemoryReference(("chr1", Forward), ("chr2", Nucleotides.ReverseComplement(Forward)));

    private const int Exon1Start = 10, CodingStart = 14, IntronStart = 27, Exon2Start = 57, StopEnd = 68, End = 87;

    public static readonly Transcript Plus = new()
    {
        Id = "TXF.1",
        GeneSymbol = "FWD",
        ContigName = "chr1",
        Strand = Strand.Forward,
        Exons = [new(Exon1Start, IntronStart), new(Exon2Start, End)],
        Coding = new(CodingStart, StopEnd),
        IsManeSelect = true,
    };

    public static readonly Transcript Minus = Plus with
    {
        Id = "TXR.1",
        GeneSymbol = "REV",
        ContigName = "chr2",
        Strand = Strand.Reverse,
        Exons = [new(Mirror(End), Mirror(Exon2Start)), new(Mirror(IntronStart), Mirror(Exon1Start))],
        Coding = new(Mirror(StopEnd), Mirror(CodingStart)),
    };

    public static readonly GeneResolver Genes = new(
        new GeneCatalog([
            new Gene { Symbol = "FWD", HgncId = 1, EnsemblId = "ENSG00000000001", Aliases = ["OLDFWD"] },
            new Gene { Symbol = "REV", HgncId = 2, NcbiId = 222 },
        ]),
        [Plus, Minus]);

    public static GeneModel Model(int flank = 0) => new([Plus, Minus], Genes.FindGene, flank);

    /// <summary>A variant on chr1 by 0-based place, checked against the sequence.</summary>
    public static SmallVariant OnPlus(int start, string reference, string alternate)
    {
        Assert.Equal(reference, Forward.Substring(start, reference.Length));
        return new SmallVariant(new Contig(1), start + 1, reference, alternate);
    }

    /// <summary>The same variant as it looks from the other strand, on chr2.</summary>
    public static SmallVariant OnMinus(SmallVariant plus) => new(
        new Contig(2),
        Forward.Length - plus.End + 1,
        Nucleotides.ReverseComplement(plus.Reference),
        Nucleotides.ReverseComplement(plus.Alternate));

    private static int Mirror(int place) => Forward.Length - place;
}
