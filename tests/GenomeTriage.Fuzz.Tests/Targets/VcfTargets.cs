using System.Text;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Tests.Fixtures;
using GenomeTriage.Vcf.Validation;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>One line under a sound header: read, taken apart, validated.</summary>
public sealed class RecordTarget : IFuzzTarget
{
    private static readonly byte[] Header = Encoding.UTF8.GetBytes(VcfTextFixture.MetaLines + VcfTextFixture.TwoSamples);

    public string Name => "VCF line";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        "chr1\t100\trs1\tA\tC,G\t29.5\tPASS\tAF=0.5,0.25;DB\tGT:AD:PS\t0/1:10,11,0:7\t1|2:0,5,6:7\n"u8.ToArray(),
        "chr1\t100\t.\tA\t<DEL>,]chr2:5]A\t.\tq10\tEND=200;SVLEN=-100,.\tGT:LEN\t./.:5\t|1|2:.\n"u8.ToArray(),
        "chr1\t100\t.\tA\t<*>\t.\t.\tEND=2147483647\tGT:LEN\t0/0:2147483647\t.:-1\n"u8.ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        byte[] file = [.. Header, .. input];
        Validate(file);
        Read(file);
    }

    internal static void Read(byte[] file)
    {
        using var source = new MemoryStream(file);
        ReadAsync(source).GetAwaiter().GetResult();
    }

    internal static void Validate(byte[] file) =>
        VcfValidator.ValidateAsync(new MemoryStream(file), VcfReaderOptions.Default).AsTask().GetAwaiter().GetResult();

    private static async Task ReadAsync(Stream source)
    {
        await using var reader = await VcfReader.OpenAsync(source, new VcfReaderOptions { InflateThreads = 0 });
        while (await reader.ReadAsync()) TakeApart(reader.Record);
    }

    private static void TakeApart(VcfRecord record)
    {
        foreach (var field in record.Info)
        {
            foreach (var value in field.Value) _ = value.TryGetNumber(out _);
        }

        foreach (var allele in record.Alternates)
        {
            if (allele.Kind == AlleleKind.Breakend) _ = allele.TryGetBreakend(out _);
        }

        Assert.True(record.End >= record.Position || record.End == int.MaxValue);
        _ = record.Quality;
        for (var sample = 0; sample < record.Header.Samples.Count; sample++) SampleCallDecoder.Decode(record, sample, allele: 1);
    }
}

/// <summary>A whole small file of which any part may be broken.</summary>
public sealed class HeaderTarget : IFuzzTarget
{
    public string Name => "VCF header";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        Encoding.UTF8.GetBytes(VcfTextFixture.MetaLines + VcfTextFixture.NoSamples + "chr1\t1\t.\tA\tC\t.\t.\t.\n"),
        Encoding.UTF8.GetBytes("##fileformat=VCFv4.4\n##META=<ID=A,Type=String,Number=.,Values=[a, b]>\n##ALT=<ID=DEL,Description=\"a \\\" b\">\n" + VcfTextFixture.TwoSamples),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        var file = input.ToArray();
        RecordTarget.Validate(file);
        RecordTarget.Read(file);
    }
}
