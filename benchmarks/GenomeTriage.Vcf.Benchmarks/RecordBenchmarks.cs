using System.Text;
using BenchmarkDotNet.Attributes;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Vcf.Benchmarks;

/// <summary>Reading 20,000 made-up records: text alone, BGZF on one thread, BGZF inflated ahead.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int RecordCount = 20_000;
    private byte[] _text = [];
    private byte[] _packed = [];

    /// <summary>Makes the records.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tsample\n");
        for (var i = 1; i <= RecordCount; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"chr1\t{i * 37}\trs{i * 13}\tA\tG\t{i % 500}.77\tPASS\tAC=1;AF=0.5;AN=2;DP={i % 80};MQ=60;QD={i % 30}.1\tGT:AD:DP:GQ:PL\t0/1:{i % 40},{i % 39}:{i % 79}:99:{i},0,{i * 2}\n");
        _text = Encoding.ASCII.GetBytes(text.ToString());
        var packed = new MemoryStream();
        using (var bgzf = new BgzfWriteStream(packed)) bgzf.Write(_text);
        _packed = packed.ToArray();
    }

    /// <summary>Plain text.</summary>
    [Benchmark(Baseline = true)]
    public Task<long> PlainText() => ReadAsync(_text, 0);

    /// <summary>BGZF, inflated on the reader's thread.</summary>
    [Benchmark]
    public Task<long> BgzfOneThread() => ReadAsync(_packed, 0);

    /// <summary>BGZF, inflated ahead on another thread.</summary>
    [Benchmark]
    public Task<long> BgzfAhead() => ReadAsync(_packed, 1);

    private static async Task<long> ReadAsync(byte[] file, int threads)
    {
        var tally = default(Tally);
        await using var reader = await VcfReader.OpenAsync(new MemoryStream(file), new VcfReaderOptions { InflateThreads = threads });
        while (await reader.ReadAsync()) tally = TypedRecords.Add(tally, reader.Record);
        return tally.PositionSum;
    }
}
