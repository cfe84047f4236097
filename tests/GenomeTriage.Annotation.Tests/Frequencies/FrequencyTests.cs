using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Tests.Support;

namespace GenomeTriage.Annotation.Tests.Frequencies;

public sealed class FrequencyTests
{
    private const string CallersWording = "Allele Frequency, for each ALT allele, in the same order as listed";
    private static readonly string[] ThousandGenomes =
        [VcfLines.Info("AF", "Estimated allele frequency in the range (0,1)"), VcfLines.Info("AFR_AF", "x"), VcfLines.Info("EUR_AF", "x"), VcfLines.Info("SAS_AF", "x")];

    [Fact]
    public async Task FrequencyOf_NoSourceInTheHeader_IsUnknownNotAbsent() =>
        Assert.Equal(FrequencyState.NoSource, (await ReadAsync([VcfLines.Info("AF", CallersWording)], "AF=0.5")).State);

    [Fact]
    public async Task FrequencyOf_SourceWithoutTheAllele_IsAbsent()
    {
        var frequency = await ReadAsync([VcfLines.Info("gnomAD_AF", "x")], "DP=3");
        Assert.Equal((FrequencyState.AbsentFromSource, "gnomAD"), (frequency.State, frequency.Source));
        Assert.Null(frequency.Highest);
    }

    [Theory]
    [InlineData("gnomAD_AF=.")]
    [InlineData("gnomAD_AF=-1")]
    [InlineData("gnomAD_AF=nan")]
    public async Task FrequencyOf_MissingOrMarkedValue_IsAbsent(string info) =>
        Assert.Equal(FrequencyState.AbsentFromSource, (await ReadAsync([VcfLines.Info("gnomAD_AF", "x")], info)).State);

    [Theory]
    [InlineData("gnomADe_AF")]
    [InlineData("gnomad_AF")]
    [InlineData("GNOMAD_AF")]
    [InlineData("ExAC_AF")]
    [InlineData("EXACAF")]
    [InlineData("1000GAF")]
    [InlineData("SWEGENAF")]
    [InlineData("TOPMED_AF")]
    public async Task FrequencyOf_NamesOfLabs_AreKnown(string name)
    {
        var frequency = await ReadAsync([VcfLines.Info(name, "x")], $"{name}=2e-4");
        Assert.Equal((FrequencyState.Known, 2e-4, name), (frequency.State, frequency.Overall, frequency.Source));
    }

    [Fact]
    public async Task FrequencyOf_SeveralSources_TakesTheLargestCollectionAndTheHighestPopulation()
    {
        string[] header = [VcfLines.Info("1000GAF", "x"), VcfLines.Info("gnomAD_AF", "x"), VcfLines.Info("gnomAD_AF_popmax", "x"), VcfLines.Info("EUR_AF", "x"), VcfLines.Info("gnomAD_nhomalt", "x")];
        var frequency = await ReadAsync(header, "1000GAF=0.5;gnomAD_AF=0.001;gnomAD_AF_popmax=0.004;EUR_AF=0.002;gnomAD_nhomalt=7");
        Assert.Equal((0.001, 0.004, 7), (frequency.Overall, frequency.PopMax, frequency.HomozygoteCount));
        Assert.Equal(0.004, frequency.Highest);
    }

    [Fact]
    public async Task FrequencyOf_BareFieldOfThousandGenomesFile_IsThePopulations() =>
        Assert.Equal(0.25, (await ReadAsync(ThousandGenomes, "AF=0.25;EUR_AF=0.1")).Overall);

    [Fact]
    public async Task FrequencyOf_CallersFieldBesidePopulationFields_IsNotThePopulations()
    {
        var frequency = await ReadAsync([VcfLines.Info("AF", CallersWording), .. ThousandGenomes[1..]], "AF=0.5;EUR_AF=0.001");
        Assert.Null(frequency.Overall);
        Assert.Equal(0.001, frequency.PopMax);
    }

    [Fact]
    public async Task FrequencyOf_GnomadSitesFile_ReadsItsBareNames()
    {
        string[] header = [VcfLines.Info("AF", "x"), VcfLines.Info("AF_popmax", "x"), VcfLines.Info("nhomalt", "x")];
        var frequency = await ReadAsync(header, "AF=1e-5;AF_popmax=3e-5;nhomalt=0");
        Assert.Equal((1e-5, 3e-5, 0), (frequency.Overall, frequency.PopMax, frequency.HomozygoteCount));
    }

    [Fact]
    public async Task FrequencyOf_SecondAllele_HasItsOwnValue()
    {
        var header = new[] { VcfLines.Info("gnomAD_AF", "x") };
        Assert.Equal(0.2, (await ReadAsync(header, "gnomAD_AF=0.1,0.2", "A,G", 1)).Overall);
        Assert.Equal(FrequencyState.AbsentFromSource, (await ReadAsync(header, "gnomAD_AF=0.1", "A,G", 0)).State);
    }

    [Fact]
    public async Task FrequencyOf_CountsWithoutFrequency_AreDivided()
    {
        string[] header = [VcfLines.Info("EXAC_AC_ALL", "x"), VcfLines.Info("EXAC_AN_ALL", "x", "1")];
        Assert.Equal(0.0005, (await ReadAsync(header, "EXAC_AC_ALL=50;EXAC_AN_ALL=100000")).Overall);
    }

    [Fact]
    public async Task FrequencyOf_FieldOfTheSite_GoesFirst()
    {
        var own = new FrequencyField("NORDIC", "Nordic cohort", FrequencyKind.Overall);
        var frequency = await ReadAsync([VcfLines.Info("gnomAD_AF", "x"), VcfLines.Info("NORDIC", "x")], "gnomAD_AF=0.1;NORDIC=0.3", own: own);
        Assert.Equal((0.3, "NORDIC"), (frequency.Overall, frequency.Source));
    }

    private static async Task<AlleleFrequency> ReadAsync(string[] header, string info, string alternates = "A", int alternate = 0, FrequencyField? own = null)
    {
        var record = await VcfLines.FirstAsync(header, $"chr1 19 . C {alternates} . . {info}");
        var sources = new AnnotationSources { GeneModel = SmallGenome.Model(), Genes = SmallGenome.Genes, FrequencyFields = own is { } field ? [field] : [] };
        var annotator = new VariantAnnotator(sources, record.Header);
        annotator.Begin(record);
        return annotator.FrequencyOf(alternate);
    }
}
