using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Tests.Fixtures;
using GenomeTriage.Vcf.Validation;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Validation;

public sealed class VcfValidatorTests
{
    private const string Good = "chr1\t100\trs1\tA\tC,G\t29.5\tPASS\tAF=0.5,0.25;DB\tGT:AD\t0/1:10,11,0\t1|2:0,5,6\n";

    [Fact]
    public async Task Validate_SoundFile_IsValidWithoutProblems()
    {
        var report = await ValidateAsync(MetaLines + TwoSamples + Good);
        Assert.Empty(report.Problems);
        Assert.True(report.IsValid);
        Assert.Equal(1, report.RecordCount);
    }

    [Theory]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tAF=0.5\tGT:AD\t0/1:10,11\t0/2:0,5", VcfProblemCodes.GenotypeUnreadable, "FORMAT/GT[2]")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tAF=0.5,0.1\tGT\t0/1\t0/0", ValidationProblemCodes.ValueCountWrong, "INFO/AF")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tDP=deep\tGT\t0/1\t0/0", ValidationProblemCodes.ValueTypeWrong, "INFO/DP")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tDP=\tGT\t0/1\t0/0", ValidationProblemCodes.ValueCountWrong, "INFO/DP")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tDP=-4\tGT\t0/1\t0/0", ValidationProblemCodes.ValueOutOfRange, "INFO/DP")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\t.\tGT:AD\t0/1:1,2,3\t0/0", ValidationProblemCodes.ValueCountWrong, "FORMAT/AD[1]")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/0:extra", ValidationProblemCodes.SampleFieldsTooMany, "FORMAT[2]")]
    [InlineData("chr1\t99\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/0", ValidationProblemCodes.PositionNotSorted, "POS")]
    [InlineData("chr1\t100\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/0", ValidationProblemCodes.VariantDuplicate, "ALT")]
    [InlineData("chr1\t99\t.\tTA\tTG\t.\tPASS\t.\tGT\t0/1\t0/0", ValidationProblemCodes.VariantDuplicate, "ALT")]
    [InlineData("chr1\t101\t\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/0", ValidationProblemCodes.ColumnEmpty, "line")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\t.\tGT\t0/1", VcfProblemCodes.ColumnCountWrong, "#CHROM")]
    [InlineData("chr1\t101\t.\tA\tC\u0001\t.\tPASS\t.\tGT\t0/1\t0/0", ValidationProblemCodes.CharacterNotAllowed, "line")]
    public async Task Validate_BrokenRecord_NamesLineAndField(string record, string code, string field)
    {
        var report = await ValidateAsync(MetaLines + TwoSamples + Good + record + "\n");
        Assert.Contains(report.Problems, problem => (problem.Code, problem.Line, problem.Field) == (code, 12, field));
        Assert.False(report.IsValid);
    }

    [Theory]
    [InlineData("chr1\t101\t.\tA\tC\t.\tlowQ\t.\tGT\t0/1\t0/0", "FILTER", "lowQ")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\tXX=1\tGT\t0/1\t0/0", "INFO", "XX")]
    [InlineData("chr1\t101\t.\tA\tC\t.\tPASS\t.\tGT:YY\t0/1:1\t0/0:2", "FORMAT", "YY")]
    [InlineData("chr3\t101\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/0", "CHROM", "chr3")]
    [InlineData("chr1\t101\t.\tA\t<DEL>\t.\tPASS\t.\tGT\t0/1\t0/0", "ALT", "<DEL>")]
    public async Task Validate_UndefinedName_IsAWarningTheFirstTime(string record, string field, string found)
    {
        var report = await ValidateAsync(MetaLines + TwoSamples + Good + record + "\n" + record.Replace("\t101\t", "\t102\t") + "\n");
        var warning = Assert.Single(report.Problems);
        Assert.Equal((ValidationProblemCodes.DefinitionMissing, ProblemSeverity.Warning, 12L), (warning.Code, warning.Severity, warning.Line));
        Assert.Equal((field, found, 2L, true), (warning.Field, warning.Found, report.WarningCount, report.IsValid));
    }

    [Fact]
    public async Task Validate_ManyProblems_ListsSomeAndCountsAll()
    {
        var records = string.Concat(Enumerable.Range(101, 50).Select(i => $"chr1\t{i}\t.\tX\tC\t.\tPASS\t.\tGT\t0/1\t0/0\n"));
        var report = await VcfValidator.ValidateAsync(Stream(MetaLines + TwoSamples + records), VcfReaderOptions.Default, maximum: 10);
        Assert.Equal((10, 50L, 50L), (report.Problems.Count, report.ErrorCount, report.RecordCount));
    }

    [Fact]
    public async Task Validate_CutBgzf_ListsTheCutBehindTheOtherProblems()
    {
        var packed = BgzfFixture.Pack(Encoding.ASCII.GetBytes(MetaLines + TwoSamples + Good + Good), withEnd: false);
        var report = await VcfValidator.ValidateAsync(new MemoryStream(packed), VcfReaderOptions.Default);
        Assert.Equal(ValidationProblemCodes.VariantDuplicate, report.Problems[0].Code);
        Assert.Equal((CompressionProblemCodes.BgzfEndMissing, 13L), (report.Problems[^1].Code, report.Problems[^1].Line));
    }

    [Theory]
    [InlineData("", VcfProblemCodes.EmptyInput)]
    [InlineData("##fileformat=VCFv4.3\n", VcfProblemCodes.HeaderLineMissing)]
    [InlineData("##fileformat=VCFv4.3\nchr1\t1\t.\tA\tC\t.\t.\t.\n", VcfProblemCodes.HeaderLineMissing)]
    [InlineData("##fileformat=VCFv4.7\n" + NoSamples, VcfProblemCodes.UnknownVersion)]
    [InlineData(NoSamples, VcfProblemCodes.FileFormatMissing)]
    [InlineData("##fileformat=VCFv4.3\n##INFO=<ID=X,Number=1,Type=String,Description=\"a\">\n##INFO=<ID=X,Number=1,Type=String,Description=\"a\">\n" + NoSamples, VcfProblemCodes.DefinitionDuplicate)]
    [InlineData("##fileformat=VCFv4.3\n##INFO=<ID=X,Number=P,Type=String,Description=\"a\">\n" + NoSamples, ValidationProblemCodes.MetaFieldInvalid)]
    public async Task Validate_BrokenHeader_SaysHow(string text, string code) =>
        Assert.Contains((await ValidateAsync(text)).Problems, problem => problem.Code == code && problem.Line > 0);

    /// <summary>Version 4.4 allows Number=P, version 4.5 the local alleles.</summary>
    [Theory]
    [InlineData("VCFv4.4", "P")]
    [InlineData("VCFv4.5", "LA")]
    public async Task Validate_NumberOfALaterVersion_IsValidThere(string version, string number)
    {
        var report = await ValidateAsync($"##fileformat={version}\n##FORMAT=<ID=X,Number={number},Type=String,Description=\"a\">\n" + NoSamples);
        Assert.True(report.IsValid);
    }

    private static ValueTask<ValidationReport> ValidateAsync(string text) => VcfValidator.ValidateAsync(Stream(text), VcfReaderOptions.Default);
}
