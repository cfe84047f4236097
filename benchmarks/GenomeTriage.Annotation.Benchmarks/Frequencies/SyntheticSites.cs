using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>
/// A sites file as gnomAD publishes them (<c>AC</c>, <c>AN</c>, <c>AF</c>, <c>AF_popmax</c>, <c>nhomalt</c>) on a synthetic
/// genome: seven of ten of its variants, and a substitution every 75 bases or so between them. The same seed gives the
/// same bytes.
/// </summary>
internal static class SyntheticSites
{
    private const int MeanDistance = 75;
    private const double Known = .7;
    private const int Alleles = 1_600_000;
    private const string Letters = "ACGT";

    public static async Task MakeAsync(SyntheticFiles genome, SiteFiles files, int seed)
    {
        using var reference = FastaReference.Open(genome.Fasta);
        await using var text = new StreamWriter(new BgzfWriteStream(File.Create(files.Sites)), new UTF8Encoding(false), 1 << 20);
        await text.WriteAsync(HeaderOf(reference));
        await using var reader = await VcfReader.OpenAsync(genome.Vcf);
        var random = new Random(seed);
        var filler = new FillerSites(reference, random);
        while (await reader.ReadAsync())
        {
            var record = reader.Record;
            var contig = Encoding.ASCII.GetString(record.Contig);
            foreach (var (position, from, to) in filler.Before(contig, record.Position)) Write(text, contig, position, from, to, random);
            if (random.NextDouble() < Known) Write(text, contig, record.Position, Encoding.ASCII.GetString(record.Reference), Encoding.ASCII.GetString(record.Alternates.Bytes), random);
        }
    }

    private static string HeaderOf(FastaReference reference)
    {
        var header = new StringBuilder("##fileformat=VCFv4.2\n");
        foreach (var contig in reference.Contigs) header.Append(CultureInfo.InvariantCulture, $"##contig=<ID={contig.Name},length={contig.Length}>\n");
        foreach (var (id, number, type) in new[] { ("AC", "A", "Integer"), ("AN", "1", "Integer"), ("AF", "A", "Float"), ("AF_popmax", "A", "Float"), ("nhomalt", "A", "Integer") })
            header.Append(CultureInfo.InvariantCulture, $"##INFO=<ID={id},Number={number},Type={type},Description=\"{id}\">\n");
        return header.Append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n").ToString();
    }

    // Most alleles of a population are rare: the logarithm of the count is even.
    private static void Write(StreamWriter text, string contig, int position, string reference, string alternate, Random random)
    {
        var count = (int)Math.Exp(random.NextDouble() * Math.Log(Alleles - 1));
        var frequency = count / (double)Alleles;
        var highest = Math.Min(1, frequency * (1 + random.NextDouble()));
        var homozygotes = (int)(frequency * frequency * Alleles / 2);
        text.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{contig}\t{position}\t.\t{reference}\t{alternate}\t.\tPASS\tAC={count};AN={Alleles};AF={frequency:E5};AF_popmax={highest:E5};nhomalt={homozygotes}\n"));
    }

    /// <summary>Substitutions at random places before each variant of a file that is in order.</summary>
    private sealed class FillerSites(FastaReference reference, Random random)
    {
        private readonly byte[] _base = new byte[1];
        private string _contig = "";
        private int _at;

        public IEnumerable<(int Position, string Reference, string Alternate)> Before(string contig, int position)
        {
            if (contig != _contig) (_contig, _at) = (contig, 1);
            for (_at += Step(); _at < position; _at += Step())
            {
                reference.Read(reference.IndexOf(contig), _at - 1, _base);
                var place = Letters.IndexOf((char)_base[0], StringComparison.Ordinal);
                yield return (_at, Letters[place].ToString(), Letters[(place + 1 + random.Next(3)) % 4].ToString());
            }

            _at = position;
        }

        private int Step() => random.Next(1, 2 * MeanDistance);
    }
}
