using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Tests.Fixtures;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Reading;

/// <summary>Whatever a VCF is packed in, its records are the same, and a cut is told with file and line.</summary>
public sealed class CompressedReadingTests
{
    private static readonly byte[] Text100 = Encoding.ASCII.GetBytes(MetaLines + NoSamples + string.Concat(
        Enumerable.Range(1, 100).Select(i => $"chr1\t{i}\t.\tA\tC\t.\t.\tDP={i}\n")));

    [Fact]
    public async Task OpenAsync_PlainGzipOrBgzf_GivesTheSameRecords()
    {
        byte[][] forms = [Text100, Bytes.Gzip(Text100), [.. Bytes.Gzip(Text100[..500]), .. Bytes.Gzip(Text100[500..])], BgzfFixture.Pack(Text100, 300)];
        foreach (var form in forms)
        {
            await using var reader = await VcfReader.OpenAsync(new MemoryStream(form));
            while (await reader.ReadAsync())
            {
            }

            Assert.Equal((100, 100), (reader.RecordCount, reader.Record.Position));
        }
    }

    [Fact]
    public async Task ReadAsync_BgzfWithoutEnd_NamesFileAndLine()
    {
        var problem = await RefusedAsync(BgzfFixture.Pack(Text100, 300, withEnd: false));
        Assert.Equal((CompressionProblemCodes.BgzfEndMissing, "a.vcf", 111L), (problem.Code, problem.File, problem.Line));
    }

    [Fact]
    public async Task ReadAsync_GzipCut_NamesFileAndLine()
    {
        var packed = Bytes.Gzip(Text100);
        var problem = await RefusedAsync(packed[..^9]);
        Assert.Equal((CompressionProblemCodes.GzipTruncated, "a.vcf"), (problem.Code, problem.File));
        Assert.InRange(problem.Line!.Value, 1, 111);
    }

    [Fact]
    public async Task OpenAsync_BgzfCutInTheHeader_NamesTheLine()
    {
        var problem = await RefusedAsync(BgzfFixture.Pack(Text100[..200], 100, withEnd: false));
        Assert.Equal(CompressionProblemCodes.BgzfEndMissing, problem.Code);
        Assert.NotNull(problem.Line);
    }

    private static async Task<Problem> RefusedAsync(byte[] packed)
    {
        var thrown = await Assert.ThrowsAsync<InputException>(async () =>
        {
            await using var reader = await VcfReader.OpenAsync(new MemoryStream(packed), new VcfReaderOptions { FileName = "a.vcf" });
            while (await reader.ReadAsync())
            {
            }
        });
        return thrown.Problem;
    }
}
