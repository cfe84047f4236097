namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>Where we do not say what bcftools csq says, and why; docs/validation-annotation.md explains them.</summary>
internal static class CsqDifferences
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["EDUMMY0002/boundaries 11 GTGAAAAAACCATGA G t2"] = "their convention: a lost start is not told where the deletion begins before the transcript",
        ["EDUMMY0003/long-del 28503 TTCACACCTGATGTGCGTCC T ENST00000482726"] = "their convention: some biotypes are not reported",
        ["EDUMMY0003/long-del 28503 TTCACACCTGATGTGCGTCC T ENST00000484141"] = "their convention: some biotypes are not reported",
        ["ENST00000218032/start-lost-del 107 CATG C ENST00000218032"] = "our convention: without a start codon the frame behind it means nothing",
        ["ENST00000227471/insert-splice-vs-frameshift 6609 A AG ENST00000227471"] = "our convention: an insertion at the boundary leaves the splice site whole (here an intron of two bases)",
        ["ENST00000263103-INS/insertions 280440 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315639 T <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315640 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315641 G <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315642 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315771 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions 315772 G <DEL> ENST00000373886"] = Symbolic,
        ["ENST00000341065/frame3 19026 CAGGTGGCCAG CAGGCCAG ENST00000341065"] = Spliced,
        ["ENST00000341065/splice-acceptor-donor5 16427 GGTACTGGGG GGTACTGGG ENST00000341065"] = "their convention: synonymous for an intronic change of a record that begins in the exon",
        ["ENST00000382647/synon-splice-region-insert 1443 A ACCCGGCCGCACGCTCTCA ENST00000382647"] = "our convention: the inserted bases can be placed so that GT stays, and the sequence is the same",
        ["ENST00000409523/long-overlapping-del 18990 TAAAGGGATATCTACAA T ENST00000409523"] = Spliced,
        ["ENST00000413103/long-deletion 17 TGTCCCAACCGCGGCCGC T "] = "their convention: non-coding genes are told without a transcript",
        ["ENST00000413103/long-deletion 17 TGTCCCAACCGCGGCCGC T ENST00000413103"] = "their convention: non-coding genes are told without a transcript",
        ["ENST00000518414/incorrect-inframe-del 11397 ACTGCAAGGTGAGCT A ENST00000518414"] = Spliced,
        ["ENST00000528237/retained-stop-incomplete-cds 14714 G A ENST00000528237"] = "our reading: a new stop in the last codon of an incomplete coding sequence is gained, not retained",
    };

    private const string Symbolic = "our gap: symbolic alleles are not read as small variants";
    private const string Spliced = "our convention: across a splice site the coding change is not known";
}
