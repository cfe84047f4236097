using GenomeTriage.Annotation.Effects;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>Where we do not say what bcftools csq says, and why; docs/validation-annotation.md explains them.</summary>
internal static class CsqDifferences
{
    public static IReadOnlyDictionary<string, string> Of(EffectConventions conventions) => conventions == EffectConventions.Vep ? InVepConventions : InTheirConventions;

    private static readonly IReadOnlyDictionary<string, string> InTheirConventions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ENST00000263103-INS/insertions.txt 280440 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315639 T <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315640 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315641 G <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315642 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315771 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315772 G <DEL> ENST00000373886"] = Symbolic,
        ["ENST00000341065/frame3.txt 19026 CAGGTGGCCAG CAGGCCAG ENST00000341065"] = Spelled,
        ["ENST00000341065/frame3.txt-l 19026 CAGGTGGCCAG CAGGCCAG ENST00000341065"] = Spelled,
        ["ENST00000341065/splice-acceptor-donor5.txt 16427 GGTACTGGGG GGTACTGGG ENST00000341065"] = Spelled,
        ["ENST00000341065/splice-acceptor-donor5.txt-l 16427 GGTACTGGGG GGTACTGGG ENST00000341065"] = Spelled,
        ["ENST00000382647/synon-splice-region-insert.txt 1443 A ACCCGGCCGCACGCTCTCA ENST00000382647"] = Spelled,
        ["ENST00000528237/retained-stop-incomplete-cds.txt 14714 G A ENST00000528237"] = "a new stop in the last codon of an incomplete coding sequence is gained and retained, as bcftools csq 1.16 --local-csq says; without that option it says retained alone",
    };

    private const string Spelled = "their answer depends on the spelling: of the normalised record (AGGT>A; TG>T; the insertion one base to the left) bcftools csq 1.16 says what we say";

    private static readonly IReadOnlyDictionary<string, string> InVepConventions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["EDUMMY0002/boundaries.txt 11 GTGAAAAAACCATGA G t2"] = "their convention: a lost start is not told where the deletion begins before the transcript",
        ["ENST00000218032/start-lost-del.txt 107 CATG C ENST00000218032"] = "our convention: without a start codon the frame behind it means nothing",
        ["ENST00000227471/insert-splice-vs-frameshift.txt 6609 A AG ENST00000227471"] = "our convention: an insertion at the boundary leaves the splice site whole (here an intron of two bases)",
        ["ENST00000263103-INS/insertions.txt 280440 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315639 T <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315640 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315641 G <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315642 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315771 A <INS:ME:ALU> ENST00000373886"] = Symbolic,
        ["ENST00000263103-INS/insertions.txt 315772 G <DEL> ENST00000373886"] = Symbolic,
        ["ENST00000341065/frame3.txt 19026 CAGGTGGCCAG CAGGCCAG ENST00000341065"] = Spliced,
        ["ENST00000341065/frame3.txt-l 19026 CAGGTGGCCAG CAGGCCAG ENST00000341065"] = Spliced,
        ["ENST00000341065/splice-acceptor-donor5.txt 16427 GGTACTGGGG GGTACTGGG ENST00000341065"] = Intronic,
        ["ENST00000341065/splice-acceptor-donor5.txt-l 16427 GGTACTGGGG GGTACTGGG ENST00000341065"] = Intronic,
        ["ENST00000382647/synon-splice-region-insert.txt 1443 A ACCCGGCCGCACGCTCTCA ENST00000382647"] = "our convention: the inserted bases can be placed so that GT stays, and the sequence is the same",
        ["ENST00000409523/long-overlapping-del.txt 18990 TAAAGGGATATCTACAA T ENST00000409523"] = Spliced,
        ["ENST00000518414/incorrect-inframe-del.txt 11397 ACTGCAAGGTGAGCT A ENST00000518414"] = Spliced,
        ["ENST00000528237/retained-stop-incomplete-cds.txt 14714 G A ENST00000528237"] = "our reading: a new stop in the last codon of an incomplete coding sequence is gained, not retained",
        ["ENST00000580206/test.cmd#1 compound.ins-snv.vcf 35750 C CAAAAGA ENST00000358984"] = Altering,
        ["ENST00000580206/test.cmd#1 compound.ins-snv.vcf 35750 C CAAAAGA ENST00000580206"] = Altering,
        ["ENST00000580206/test.cmd#1 compound.ins-snv.vcf 35750 C CAAAAGA ENST00000665241"] = Altering,
        ["ENST00000580206/test.cmd#2 compound.ins-snv.vcf 35750 C CAAAAGA ENST00000358984"] = Altering,
        ["ENST00000580206/test.cmd#3 single.ins-snv.vcf 35750 CC CAAAAGAA ENST00000358984"] = Altering,
        ["ENST00000580206/test.cmd#3 single.ins-snv.vcf 35750 CC CAAAAGAA ENST00000580206"] = Altering,
        ["ENST00000580206/test.cmd#3 single.ins-snv.vcf 35750 CC CAAAAGAA ENST00000665241"] = Altering,
        ["ENST00000580206/test.cmd#4 single.ins-snv.vcf 35750 CC CAAAAGAA ENST00000358984"] = Altering,
    };

    private const string Symbolic = "our gap: symbolic alleles are not read as small variants";
    private const string Spliced = "our convention: across a splice site the coding change is not known";
    private const string Intronic = "their convention: synonymous for an intronic change of a record that begins in the exon";
    private const string Altering = "our convention, as VEP: bases put in that change the amino acid beside them are no pure insertion but alter the protein";
}
