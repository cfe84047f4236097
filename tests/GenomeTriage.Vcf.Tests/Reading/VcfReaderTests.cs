using System.IO.Pipelines;
using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Reading;

public sealed class VcfReaderTests
{
    private const string Record = "chr1\t100\trs1\tA\tC,G\t29.5\tPASS\tAF=0.5,0.25;DB\tGT:AD\t0/1:10,11,0\t1|2:0,5,6\n";

    [Fact]
    public async Task ReadAsync_WholeRecord_GivesEveryColumn()
    {
        await using var reader = await OpenAsync(MetaLines + TwoSamples + Record);
        Assert.True(await reader.ReadAsync());
        var record = reader.Record;
        Assert.Equal("chr1", Text(record.Contig));
        Assert.Equal(100, record.Position);
        Assert.Equal("rs1", Text(record.Id));
        Assert.Equal("A", Text(record.Reference));
        Assert.Equal(2, record.Alternates.Count);
        Assert.Equal(29.5, record.Quality);
        Assert.True(record.Filters.IsPass);
        Assert.Equal(11, record.LineNumber);
        Assert.False(await reader.ReadAsync());
        Assert.Empty(reader.Notices);
    }

    [Fact]
    public async Task ReadAsync_NoRecords_EndsAtOnce()
    {
        await using var reader = await OpenAsync(MetaLines + NoSamples);
        Assert.False(await reader.ReadAsync());
        Assert.Equal(0, reader.RecordCount);
    }

    [Fact]
    public async Task ReadAsync_CarriageReturns_AreNoPartOfTheLine()
    {
        await using var reader = await OpenAsync((MetaLines + TwoSamples + Record).ReplaceLineEndings("\r\n"));
        Assert.True(await reader.ReadAsync());
        Assert.Equal(["child", "mother"], reader.Header.Samples);
        Assert.Equal("1|2:0,5,6", Text(reader.Record.GetSample(1).Bytes));
    }

    [Fact]
    public async Task ReadAsync_LastLineWithoutEnd_IsReadAndNoticed()
    {
        await using var reader = await OpenAsync(MetaLines + TwoSamples + Record.TrimEnd('\n'));
        Assert.True(await reader.ReadAsync());
        Assert.False(await reader.ReadAsync());
        Assert.Equal(VcfProblemCodes.LastLineUnterminated, Assert.Single(reader.Notices).Code);
    }

    [Fact]
    public async Task ReadAsync_EmptyLine_IsPassedOverAndNoticed()
    {
        await using var reader = await OpenAsync(MetaLines + TwoSamples + Record + "\n" + Record);
        while (await reader.ReadAsync())
        {
        }

        Assert.Equal(2, reader.RecordCount);
        var notice = Assert.Single(reader.Notices);
        Assert.Equal((VcfProblemCodes.EmptyLine, 12L), (notice.Code, notice.Line));
    }

    [Theory]
    [InlineData("chr1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1", VcfProblemCodes.ColumnCountWrong, "#CHROM", "10")]
    [InlineData("chr1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/0\t0/0", VcfProblemCodes.ColumnCountWrong, "#CHROM", "12")]
    [InlineData("chr1 100 . A C . . .", VcfProblemCodes.ColumnCountWrong, "#CHROM", "1")]
    [InlineData("chr1\t1e2\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/0", VcfProblemCodes.PositionUnreadable, "POS", "1e2")]
    [InlineData("chr1\t-1\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/0", VcfProblemCodes.PositionUnreadable, "POS", "-1")]
    [InlineData("chr1\t2147483648\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/0", VcfProblemCodes.PositionUnreadable, "POS", "2147483648")]
    [InlineData("chr1\t\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/0", VcfProblemCodes.PositionUnreadable, "POS", "")]
    public async Task ReadAsync_BrokenRecord_NamesFileLineAndField(string line, string code, string field, string found)
    {
        await using var reader = await OpenAsync(MetaLines + TwoSamples + Record + line + "\n");
        Assert.True(await reader.ReadAsync());
        var problem = (await Assert.ThrowsAsync<InputException>(() => reader.ReadAsync().AsTask())).Problem;
        Assert.Equal((code, "test.vcf", 12L, field, found), (problem.Code, problem.File, problem.Line, problem.Field, problem.Found));
    }

    [Theory]
    [InlineData("", VcfProblemCodes.EmptyInput)]
    [InlineData("PK\u0003\u0004 an archive", VcfProblemCodes.NotVcf)]
    [InlineData("{\"id\": \"a phenopacket\"}", VcfProblemCodes.NotVcf)]
    [InlineData("chr1\t100\t.\tA\tC\t.\t.\t.\n", VcfProblemCodes.NotVcf)]
    [InlineData("BCF\u0002\u0002", VcfProblemCodes.BinaryVcf)]
    [InlineData("##fileformat=VCFv4.2\n", VcfProblemCodes.HeaderLineMissing)]
    [InlineData("##fileformat=VCFv4.2\nchr1\t100\t.\tA\tC\t.\t.\t.\n", VcfProblemCodes.HeaderLineMissing)]
    [InlineData("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\n", VcfProblemCodes.HeaderColumnsWrong)]
    [InlineData("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tSAMPLE\n", VcfProblemCodes.HeaderColumnsWrong)]
    [InlineData("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tx\tx\n", VcfProblemCodes.SampleDuplicate)]
    public async Task OpenAsync_NoUsableHeader_IsRefused(string text, string code)
    {
        var problem = (await Assert.ThrowsAsync<InputException>(() => OpenAsync(text).AsTask())).Problem;
        Assert.Equal(code, problem.Code);
        Assert.Equal("test.vcf", problem.File);
        Assert.NotNull(problem.Line);
        Assert.NotNull(problem.Field);
    }

    [Fact]
    public async Task ReadAsync_LineBeyondTheLimit_IsRefused()
    {
        var text = MetaLines + NoSamples + "chr1\t1\t.\t" + new string('A', 5000) + "\tC\t.\t.\t.\n";
        var options = new VcfReaderOptions { MaximumLineLength = 1000, BufferSize = 256 };
        await using var reader = await VcfReader.OpenAsync(Stream(text), options);
        var problem = (await Assert.ThrowsAsync<InputException>(() => reader.ReadAsync().AsTask())).Problem;
        Assert.Equal((VcfProblemCodes.TextTooLong, 11L), (problem.Code, problem.Line));
    }

    [Fact]
    public async Task OpenAsync_Pipe_HoldsTheWriterBackUntilRead()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048));
        var writing = WriteAsync(pipe.Writer, records: 50_000);
        await using var reader = await VcfReader.OpenAsync(pipe.Reader, new VcfReaderOptions { BufferSize = 4096 });
        Assert.False(writing.IsCompleted);
        while (await reader.ReadAsync())
        {
        }

        await writing;
        Assert.Equal(50_000, reader.RecordCount);
    }

    private static async Task WriteAsync(PipeWriter writer, int records)
    {
        await writer.WriteAsync(Encoding.UTF8.GetBytes(MetaLines + TwoSamples));
        var record = Encoding.UTF8.GetBytes(Record);
        for (var i = 0; i < records; i++) await writer.WriteAsync(record);
        await writer.CompleteAsync();
    }
}
