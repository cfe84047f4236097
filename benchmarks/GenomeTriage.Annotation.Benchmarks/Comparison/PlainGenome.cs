using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Benchmarks.Synthetic;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>
/// Genes and bases read by plain means, of which the product knows nothing: the lines of the GFF3, and the FASTA with one
/// line length. Places are 0-based and half-open.
/// </summary>
internal sealed class PlainGenome
{
    private readonly Dictionary<string, PlainGene> _genes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Offset, int Bases, int Bytes)> _index = new(StringComparer.Ordinal);
    private readonly FileStream _fasta;

    public PlainGenome(SyntheticFiles files)
    {
        _fasta = File.OpenRead(files.Fasta);
        foreach (var columns in File.ReadLines(files.Fasta + ".fai").Select(line => line.Split('\t')))
            _index.Add(columns[0], (Int(columns[2]), Int(columns[3]), Int(columns[4])));
        foreach (var columns in File.ReadLines(files.Gff).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            if (columns[2] is not ("exon" or "CDS")) continue;
            var id = columns[8].Split(';').First(part => part.StartsWith("Parent=", StringComparison.Ordinal));
            if (!_genes.TryGetValue(id, out var gene)) _genes.Add(id, gene = new PlainGene(columns[0], columns[6] == "+"));
            (columns[2] == "exon" ? gene.Exons : gene.Coding).Add((Int(columns[3]) - 1, Int(columns[4])));
        }

        foreach (var gene in _genes.Values) gene.Settle();
    }

    /// <summary>The change and its gene, of <c>chr20:100 AC&gt;A</c> (1-based, one shared base in front where a length changes).</summary>
    public PlainChange Read(string record)
    {
        var (place, alleles) = (record.Split(' ')[0].Split(':'), record.Split(' ')[1].Split('>'));
        var shared = alleles[0].Length == alleles[1].Length ? 0 : 1;
        var start = Int(place[1]) - 1 + shared;
        var end = start + alleles[0].Length - shared;
        var gene = _genes.Values.Where(one => one.Contig == place[0] && one.Start <= end && one.End >= start).MinBy(one => one.Distance(start, end))
            ?? throw new InvalidOperationException($"no gene at {record}");
        return new PlainChange(gene, start, end, alleles[1][shared..], (from, to) => Bases(gene.Contig, from, to));
    }

    private string Bases(string contig, int start, int end)
    {
        var (offset, bases, bytes) = _index[contig];
        var text = new StringBuilder();
        for (var at = start; at < end;)
        {
            var run = Math.Min(end - at, bases - at % bases);
            var read = new byte[run];
            _fasta.Position = offset + (long)(at / bases) * bytes + at % bases;
            _fasta.ReadExactly(read);
            text.Append(Encoding.ASCII.GetString(read));
            at += run;
        }

        return text.ToString();
    }

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A gene with one transcript.</summary>
internal sealed class PlainGene(string contig, bool isForward)
{
    public string Contig { get; } = contig;

    public bool IsForward { get; } = isForward;

    public List<(int Start, int End)> Exons { get; } = [];

    public List<(int Start, int End)> Coding { get; } = [];

    public int Start => Exons[0].Start;

    public int End => Exons[^1].End;

    /// <summary>First base of the coding sequence on the contig, and the place behind its last.</summary>
    public (int Start, int End) CodingSpan => (Coding[0].Start, Coding[^1].End);

    /// <summary>Places between an exon and an intron.</summary>
    public IEnumerable<int> Boundaries => Exons.SkipLast(1).Select(exon => exon.End).Concat(Exons.Skip(1).Select(exon => exon.Start));

    public void Settle()
    {
        Exons.Sort();
        Coding.Sort();
    }

    public int Distance(int start, int end) => start < End && end > Start ? 0 : 1;
}
