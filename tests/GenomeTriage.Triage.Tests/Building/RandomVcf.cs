using FsCheck;
using FsCheck.Fluent;

namespace GenomeTriage.Triage.Tests.Building;

/// <summary>A record of a made-up trio: where, what, how rare, and who carries.</summary>
internal sealed record TrioRecord(string Gene, string Contig, int Position, char Alternate, string Effect, string Frequency, string[] Calls)
{
    /// <summary>The line, with calls in the order of <paramref name="order"/> (0 child, 1 father, 2 mother).</summary>
    public string Line(params int[] order) =>
        $"{Contig}\t{Position}\t.\tA\t{Alternate}\t500\tPASS\t{Frequency}ANN={Alternate}|{Effect}|MODERATE|{Gene}||transcript|NM_1.1|protein_coding||c.100A>{Alternate}|p.Lys34Arg|||||\tGT:DP:GQ\t"
        + string.Join('\t', order.Select(i => Calls[i]));
}

/// <summary>Random small VCFs in genes of many kinds of disease.</summary>
internal static class RandomVcf
{
    private const string Header = "##contig=<ID=chr1,length=248956422>\n##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"\">\n##INFO=<ID=ANN,Number=.,Type=String,Description=\"Functional annotations: 'Allele | Annotation | Annotation_Impact | Gene_Name | Gene_ID | Feature_Type | Feature_ID | Transcript_BioType | Rank | HGVS.c | HGVS.p | cDNA.pos / cDNA.length | CDS.pos / CDS.length | AA.pos / AA.length | Distance | ERRORS / WARNINGS / INFO'\">";

    private static readonly (string Gene, string Contig, int Position)[] Places =
    [
        ("FGFR2", "chr10", 121_498_000), ("CFTR", "chr7", 117_559_500), ("BRCA2", "chr13", 32_338_000), ("DMD", "chrX", 31_200_000),
        ("STXBP1", "chr9", 127_660_000), ("UBE3A", "chr15", 25_340_000), ("MT-ND1", "chrM", 3_500),
    ];

    /// <summary>Up to twelve records in order of place.</summary>
    public static Gen<TrioRecord[]> Records { get; } =
        from count in Gen.Choose(0, 12)
        from records in Gen.ArrayOf(Record, count)
        select records.DistinctBy(one => (one.Contig, one.Position, one.Alternate)).OrderBy(one => Array.FindIndex(Places, place => place.Contig == one.Contig)).ThenBy(one => one.Position).ToArray();

    /// <summary>The whole file.</summary>
    public static string Text(IEnumerable<string> lines, params string[] samples) =>
        TestVcf.Text(Header, samples.Length > 0 ? samples : ["child", "father", "mother"], [.. lines]);

    /// <summary>The file with the samples in their usual order.</summary>
    public static string Text(IEnumerable<TrioRecord> records) => Text(records.Select(one => one.Line(0, 1, 2)));

    private static Gen<TrioRecord> Record =>
        from place in Gen.Elements(Places)
        from offset in Gen.Choose(0, 3)
        from alternate in Gen.Elements('C', 'G', 'T')
        from effect in Gen.Elements("missense_variant", "stop_gained", "synonymous_variant", "splice_donor_variant")
        from frequency in Gen.Elements("gnomAD_AF=2e-5;", "gnomAD_AF=0.004;", "gnomAD_AF=0.2;", "")
        from calls in Gen.ArrayOf(Call, 3)
        select new TrioRecord(place.Gene, place.Contig, place.Position + offset, alternate, effect, frequency, calls);

    private static Gen<string> Call =>
        Gen.Elements("0/1:40:99", "0/1:30:60", "1/1:35:99", "0/0:40:99", "./.:.:.", "0/0:3:9", "1:20:60", "0|1:30:80");
}
