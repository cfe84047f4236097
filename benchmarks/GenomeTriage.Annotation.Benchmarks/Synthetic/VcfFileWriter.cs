using System.Globalization;
using System.Text;
using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>Writes made-up variants as BGZF.</summary>
internal sealed class VcfFileWriter(string path) : IDisposable
{
    private readonly BgzfWriteStream _target = new(File.Create(path));
    private readonly StringBuilder _header = new("##fileformat=VCFv4.2\n");
    private bool _isBegun;

    /// <summary>Number of records written.</summary>
    public long Count { get; private set; }

    public void Declare(string contig, int length) => _header.Append(CultureInfo.InvariantCulture, $"##contig=<ID={contig},length={length}>\n");

    public void Write(string contig, IReadOnlyList<MadeVariant> variants)
    {
        if (!_isBegun) Put(_header.Append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n").ToString());
        _isBegun = true;
        var text = new StringBuilder();
        foreach (var variant in variants)
        {
            text.Append(CultureInfo.InvariantCulture, $"{contig}\t{variant.Start + 1}\t.\t{variant.Reference}\t{variant.Alternate}\t.\t.\t.\n");
            if (text.Length < 1 << 16) continue;
            Put(text.ToString());
            text.Clear();
        }

        Put(text.ToString());
        Count += variants.Count;
    }

    public void Dispose() => _target.Dispose();

    private void Put(string text) => _target.Write(Encoding.ASCII.GetBytes(text));
}
