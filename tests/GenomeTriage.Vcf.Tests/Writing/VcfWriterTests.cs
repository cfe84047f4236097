using System.Text;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Writing;

public sealed class VcfWriterTests
{
    private const string Records = "chr1\t100\trs1\tA\tC\t29.5\tPASS\tAF=0.5;DB\tGT\t0/1\t1|1\nchr1\t200\t.\tA\tG\t.\t.\t.\tGT\t0/1\t./.\n";

    [Fact]
    public async Task Write_NothingChanged_GivesTheSameBytes() =>
        Assert.Equal(MetaLines + TwoSamples + Records, await RewriteAsync(MetaLines + TwoSamples + Records));

    [Fact]
    public async Task Write_NoRecords_GivesTheHeader() =>
        Assert.Equal(MetaLines + NoSamples, await RewriteAsync(MetaLines + NoSamples));

    [Fact]
    public async Task Write_MalformedHeaderLine_IsKept()
    {
        var text = "##fileformat=VCFv4.2\n##just text\n##INFO=<ID=X\n" + NoSamples;
        Assert.Equal(text, await RewriteAsync(text));
    }

    [Fact]
    public async Task Write_Additions_GoBehindOthersReplaceAndFillTheMissing()
    {
        var additions = new InfoAdditions();
        additions.Add("DB"u8, "2"u8);
        additions.Add("NEW"u8, "a,b"u8);
        additions.AddFlag("MARK"u8);
        var expected = MetaLines + TwoSamples
            + "chr1\t100\trs1\tA\tC\t29.5\tPASS\tAF=0.5;DB=2;NEW=a,b;MARK\tGT\t0/1\t1|1\n"
            + "chr1\t200\t.\tA\tG\t.\t.\tDB=2;NEW=a,b;MARK\tGT\t0/1\t./.\n";
        Assert.Equal(expected, await RewriteAsync(MetaLines + TwoSamples + Records, additions));
    }

    [Fact]
    public void Add_Separators_AreRefused()
    {
        var additions = new InfoAdditions();
        Assert.Throws<ArgumentException>(() => additions.Add("A;B"u8, "1"u8));
        Assert.Throws<ArgumentException>(() => additions.Add("A"u8, "1;2"u8));
        Assert.Throws<ArgumentException>(() => additions.Add(""u8, "1"u8));
    }

    [Fact]
    public async Task With_HeaderLines_GoBehindTheirKindAndReplaceTheSameId()
    {
        await using var reader = await OpenAsync(MetaLines + NoSamples);
        var header = reader.Header.With(
        [
            HeaderLineParser.Parse("##INFO=<ID=NEW,Number=1,Type=String,Description=\"New\">"),
            HeaderLineParser.Parse("##INFO=<ID=AF,Number=1,Type=Float,Description=\"Other\">"),
            HeaderLineParser.Parse("##annotator=us"),
        ]);
        Assert.Equal(["DB", "DP", "NEW", "AF"], header.Infos.InOrder.Select(info => info.Id));
        Assert.Equal("Other", header.Infos.InOrder[3].Description);
        Assert.Equal("##annotator=us", header.Lines[^1].ToString());
        Assert.Equal("fileformat", header.Lines[0].Key);
        Assert.Equal(reader.Header.Contigs.InOrder.Count, header.Contigs.InOrder.Count);
    }

    private static async Task<string> RewriteAsync(string text, InfoAdditions? additions = null)
    {
        var written = new MemoryStream();
        await using (var reader = await VcfReader.OpenAsync(Stream(text)))
        await using (var writer = new VcfWriter(written, reader.Header))
        {
            while (await reader.ReadAsync())
            {
                if (additions is null) await writer.WriteAsync(reader.Record);
                else await writer.WriteAsync(reader.Record, additions);
            }
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }
}
