using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Header;

public sealed class VcfHeaderTests
{
    [Fact]
    public async Task Definitions_OfEveryKind_AreFoundByIdInTextAndBytes()
    {
        var header = await ReadAsync("""
            ##fileformat=VCFv4.4
            ##source=caller
            ##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence, \"quoted\" and \\ more",Source="VEP">
            ##INFO=<ID=AF,Number=A,Type=Float,Description="">
            ##FORMAT=<ID=PL,Number=G,Type=Integer,Description="Likelihoods">
            ##FILTER=<ID=q10,Description="Low">
            ##ALT=<ID=DEL,Description="Deletion">
            ##contig=<ID=chr1,length=248956422,assembly=GRCh38>
            ##META=<ID=Assay,Type=String,Number=.,Values=[WholeGenome, Exome]>
            """);
        Assert.Equal(VcfVersion.V44, header.Version);
        Assert.True(header.Infos.TryGet("CSQ"u8, out var csq));
        Assert.Equal("Format: Allele|Consequence, \"quoted\" and \\ more", csq.Description);
        Assert.Equal("VEP", csq.Line.Find("Source"));
        Assert.True(header.Infos.TryGet("AF", out var af));
        Assert.Equal((FieldNumberKind.PerAlternate, FieldType.Float), (af.Number.Kind, af.Type));
        Assert.Equal(FieldNumberKind.PerGenotype, Assert.Single(header.Formats.InOrder).Number.Kind);
        Assert.Equal("Low", Assert.Single(header.Filters.InOrder).Description);
        Assert.Equal("DEL", Assert.Single(header.Alternates.InOrder).Id);
        Assert.Equal((248956422L, "GRCh38"), (header.Contigs.InOrder[0].Length, header.Contigs.InOrder[0].Assembly));
        Assert.Equal("[WholeGenome, Exome]", header.Lines[^1].Find("Values"));
        Assert.Equal("caller", header.FindValue("source"));
        Assert.Empty(header.Notices);
    }

    [Theory]
    [InlineData("##fileformat=VCFv4.2\n##INFO=<ID=X,Number=1,Type=Integer,Description=\"a\">\n##INFO=<ID=X,Number=2,Type=Float,Description=\"b\">", VcfProblemCodes.DefinitionDuplicate, 3)]
    [InlineData("##fileformat=VCFv4.2\n##INFO=<ID=X,Number=many,Type=Integer,Description=\"a\">", VcfProblemCodes.HeaderLineMalformed, 2)]
    [InlineData("##fileformat=VCFv4.2\n##INFO=<ID=X,Number=1,Type=integer,Description=\"a\">", VcfProblemCodes.HeaderLineMalformed, 2)]
    [InlineData("##fileformat=VCFv4.2\n##INFO=<Number=1>", VcfProblemCodes.HeaderLineMalformed, 2)]
    [InlineData("##fileformat=VCFv4.2\n##nothing", VcfProblemCodes.HeaderLineMalformed, 2)]
    [InlineData("##fileformat=VCFv4.0\n##a=b", VcfProblemCodes.UnknownVersion, 1)]
    [InlineData("##fileformat=VCFv5.0\n##a=b", VcfProblemCodes.UnknownVersion, 1)]
    [InlineData("##source=x\n##a=b", VcfProblemCodes.FileFormatMissing, 1)]
    public async Task Header_UnusualButUsable_IsReadWithANotice(string lines, string code, int line)
    {
        var notice = Assert.Single((await ReadAsync(lines)).Notices);
        Assert.Equal((code, (long?)line), (notice.Code, notice.Line));
    }

    [Fact]
    public async Task Samples_Names_AreFoundByIndex()
    {
        await using var reader = await VcfTextFixture.OpenAsync(VcfTextFixture.MetaLines + VcfTextFixture.TwoSamples);
        Assert.Equal(1, reader.Header.IndexOfSample("mother"));
        Assert.Equal(-1, reader.Header.IndexOfSample("father"));
        Assert.Equal(11, reader.Header.ColumnCount);
    }

    [Theory]
    [InlineData("<ID=a,b=\"unclosed>")]
    [InlineData("<ID>")]
    [InlineData("<ID=a")]
    [InlineData("<ID=\"a\"b>")]
    public void TryParseFields_BrokenForm_IsRefused(string value) =>
        Assert.False(HeaderLineParser.TryParseFields(value, out _));

    private static async Task<VcfHeader> ReadAsync(string lines)
    {
        await using var reader = await VcfTextFixture.OpenAsync(lines.ReplaceLineEndings("\n") + "\n" + VcfTextFixture.NoSamples);
        return reader.Header;
    }
}
