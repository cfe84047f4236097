using System.Diagnostics;
using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.WholeGenome;

/// <summary>
/// Writes the genome of a woman who is nobody: variants evenly over chromosomes 1–22 and X of GRCh38, half a percent of
/// them in the exons of MANE transcripts, as in a real genome (evenly it would be two percent); gnomAD fields for all but a
/// few, most of them common. Bases are random: without a reference nobody compares them. The same seed gives the same bytes.
/// </summary>
internal static class MadeGenome
{
    // What is thinned out in exons, and the ends of the chromosomes.
    private const double LeftOut = 1.017;

    private static readonly int[] Lengths =
    [
        248_956_422, 242_193_529, 198_295_559, 190_214_555, 181_538_259, 170_805_979, 159_345_973, 145_138_636,
        138_394_717, 133_797_422, 135_086_622, 133_275_309, 114_364_328, 107_043_718, 101_991_189, 90_338_345,
        83_257_441, 80_373_285, 58_617_616, 64_444_167, 46_709_983, 50_818_468, 156_040_895,
    ];

    public static int Generate(string pack, string file, int records, int seed)
    {
        var watch = Stopwatch.StartNew();
        using var knowledge = KnowledgePack.Open(pack);
        using var text = new StreamWriter(new BgzfWriteStream(File.Create(file)), new UTF8Encoding(false), 1 << 20);
        text.Write(Header());
        var meanDistance = Lengths.Sum(length => (long)length) / (records * LeftOut);
        long written = 0, exonic = 0;
        for (var i = 0; i < Lengths.Length; i++)
        {
            var contig = new Contig((byte)(i + 1));
            var exons = new ExonPlaces(knowledge.Transcripts.On(contig));
            var variants = new MadeVariants(new Random(seed * 397 + contig.Ordinal), exons, meanDistance);
            (var all, var inExons) = variants.Write(text, contig.UcscName, Lengths[i]);
            (written, exonic) = (written + all, exonic + inExons);
        }

        text.Flush();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} records, {exonic} in exons ({(double)exonic / written:P2}), seed {seed}, {watch.Elapsed.TotalSeconds:F0} s"));
        return 0;
    }

    private static string Header()
    {
        var header = new StringBuilder("##fileformat=VCFv4.2\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n");
        for (var i = 0; i < Lengths.Length; i++) header.Append(CultureInfo.InvariantCulture, $"##contig=<ID={new Contig((byte)(i + 1)).UcscName},length={Lengths[i]}>\n");
        foreach (var (id, number, type) in new[] { ("AC", "A", "Integer"), ("AN", "1", "Integer"), ("DP", "1", "Integer"), ("MQ", "1", "Float"), ("QD", "1", "Float"), ("gnomAD_AF", "A", "Float"), ("gnomAD_AF_popmax", "A", "Float"), ("gnomAD_nhomalt", "A", "Integer") })
            header.Append(CultureInfo.InvariantCulture, $"##INFO=<ID={id},Number={number},Type={type},Description=\"{id}\">\n");
        foreach (var (id, number, type) in new[] { ("GT", "1", "String"), ("AD", "R", "Integer"), ("DP", "1", "Integer"), ("GQ", "1", "Integer"), ("PL", "G", "Integer") })
            header.Append(CultureInfo.InvariantCulture, $"##FORMAT=<ID={id},Number={number},Type={type},Description=\"{id}\">\n");
        return header.Append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tmade\n").ToString();
    }
}
