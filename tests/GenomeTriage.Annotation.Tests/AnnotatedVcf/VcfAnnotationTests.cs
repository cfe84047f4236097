using System.Text;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.Tests.AnnotatedVcf;

public sealed class VcfAnnotationTests
{
    private static readonly VcfAnnotationSetup Setup = new() { Model = SmallGenome.Model(), Reference = SmallGenome.Reference };

    [Fact]
    public async Task RunAsync_StopGained_WritesAnEntryWithNamesPlacesAndDecay()
    {
        var (lines, counts) = await AnnotateAsync(Setup, "chr1 23 . G A . . DP=3");
        Assert.Equal("DP=3;CSQ=A|stop_gained|HIGH|FWD||Transcript|TXF.1|protein_coding|1/2||TXF.1:c.9G>A|p.(Trp3Ter)|9|3|W/*|1|TXF.1||g.23G>A|1|donor-5|escapes_50_bases_before_last_junction", Info(lines[^1]));
        Assert.Equal(1, counts.InTranscripts);
    }

    // A stop put in among the codons of a shifted frame.
    [Fact]
    public async Task RunAsync_ConventionsOfBcftools_ChangeTermsAloneAndAreToldInTheHeader()
    {
        var (vep, _) = await AnnotateAsync(Setup, "chr1 21 . T TAA . . .");
        var (bcftools, _) = await AnnotateAsync(Setup with { Conventions = EffectConventions.Bcftools }, "chr1 21 . T TAA . . .");
        Assert.DoesNotContain(vep, line => line.StartsWith("##GenomeTriageConventions", StringComparison.Ordinal));
        Assert.Single(bcftools, line => line.StartsWith("##GenomeTriageConventions=bcftools csq 1.16", StringComparison.Ordinal));
        Assert.Equal(Info(vep[^1]).Replace("stop_gained&frameshift_variant", "frameshift_variant", StringComparison.Ordinal), Info(bcftools[^1]));
        Assert.StartsWith("CSQ=TAA|frameshift_variant|HIGH|", Info(bcftools[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_SynonymousName_EncodesTheEqualsSign()
    {
        var (lines, _) = await AnnotateAsync(Setup, "chr1 20 . T C . . .");
        Assert.Contains("|p.(Ala2%3D)|", Info(lines[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_SeveralAlleles_NumbersTheEntriesAndFillsTheListFields()
    {
        string[] header = [VcfLines.Info("gnomAD_AF", "gnomAD")];
        var (lines, counts) = await AnnotateAsync(Setup, header, "chr1 23 . G A,<DEL>,C . . gnomAD_AF=0.25,.,0.5");
        var info = Info(lines[^1]);
        Assert.Contains("|g.23G>A|1|", info, StringComparison.Ordinal);
        Assert.Contains(",C|missense_variant|", info, StringComparison.Ordinal);
        Assert.Contains("|g.23G>C|3|", info, StringComparison.Ordinal);
        Assert.Contains("GTR_AF=0.25,.,0.5;GTR_AF_MAX=0.25,.,0.5", info, StringComparison.Ordinal);
        Assert.DoesNotContain("GTR_NHOM", info, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1), (counts.Alleles, counts.InTranscripts, counts.NotBases));
    }

    [Fact]
    public async Task RunAsync_EveryRecord_IsWrittenInOrderAndCountedOnce()
    {
        var (lines, counts) = await AnnotateAsync(Setup, "chr1 2 . C T . . .", "chr9 5 . A C . . X=1", "chr1 23 . C A . . .", "chr1 24 . A * . . .", "chr2 50 . A ANN . . .");
        Assert.Equal(["2", "5", "23", "24", "50"], lines[^5..].Select(line => line.Split('\t')[1]));
        Assert.Equal("X=1", Info(lines[^4]));
        Assert.Equal((5, 5), (counts.Records, counts.Alleles));
        Assert.Equal((1, 1, 1, 2), (counts.BetweenTranscripts, counts.ContigWithoutModel, counts.ReferenceDiffers, counts.NotBases));
        Assert.Equal(counts.Alleles, counts.InTranscripts + counts.BetweenTranscripts + counts.ContigWithoutModel + counts.ReferenceDiffers + counts.NotBases + counts.NotLifted);
    }

    [Fact]
    public async Task RunAsync_FieldCsqOfTheFile_IsReplacedWithItsDefinition()
    {
        string[] header = ["##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequences. Format: Allele|Consequence|Old\">"];
        var (lines, _) = await AnnotateAsync(Setup, header, "chr1 23 . G A . . CSQ=A|missense_variant|x;DP=2");
        Assert.Single(lines, line => line.StartsWith("##INFO=<ID=CSQ,", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Old", StringComparison.Ordinal));
        Assert.StartsWith("DP=2;CSQ=A|stop_gained|", Info(lines[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_AlleleWithoutAPlace_IsCountedAndPassedThrough()
    {
        var setup = Setup with { Lift = given => given.Position < 20 ? null : given with { Position = given.Position } };
        var (lines, counts) = await AnnotateAsync(setup, "chr1 15 . A G . . .", "chr1 23 . G A . . .");
        Assert.Equal(".", Info(lines[^2]));
        Assert.Equal((1, 1), (counts.NotLifted, counts.InTranscripts));
    }

    [Fact]
    public async Task RunAsync_ReferenceOfAnotherAssembly_IsRefusedWithTheFirstLine()
    {
        var wrong = Enumerable.Repeat("chr1 23 . T A . . .", 20).ToArray();
        var refused = await Assert.ThrowsAsync<InputException>(() => AnnotateAsync(Setup, wrong));
        Assert.Equal((AnnotatedVcfProblemCodes.WrongReference, 3L, "20/20"), (refused.Problem.Code, refused.Problem.Line, refused.Problem.Found));
    }

    [Fact]
    public async Task RunAsync_WithoutReference_LeavesNamesOfLengthChangesOut()
    {
        var (lines, _) = await AnnotateAsync(Setup with { Reference = null }, "chr1 19 . CT C . . .");
        Assert.Contains("|frameshift_variant|HIGH|FWD||Transcript|TXF.1|protein_coding|1/2||||6|2|", Info(lines[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0|1 0|1", "1:2")]
    [InlineData("1|0 1/1", "1:1")]
    [InlineData("1/1 1/1", "1:1&1:2")]
    [InlineData("1 1", "1:1")]
    [InlineData("0|1:7 0|1:7", "1:2")]
    [InlineData("0|1 1|0", null)]
    [InlineData("0/1 0/1", null)]
    [InlineData("0|1:7 0|1:8", null)]
    public async Task RunAsync_TwoChangesInACodon_AreToldTogetherWherePhaseIsKnown(string genotypes, string? haplotypes)
    {
        var calls = genotypes.Split(' ');
        var (lines, _) = await AnnotateSampleAsync(
            $"chr1 18 . G T . . . GT:PS {calls[0]}", "chr1 40 . T C . . . GT 0/1", $"chr1 19 . C A . . . GT:PS {calls[1]}", "chr2 3 . A G . . . GT 0/1");
        const string joint = "GTR_HAPLOTYPE=missense_variant|MODERATE|FWD|TXF.1|TXF.1:c.[4G>T%3B5C>A]|p.(Ala2Tyr)|A/Y|18G>T+19C>A|";
        foreach (var line in new[] { lines[^4], lines[^2] })
        {
            if (haplotypes is null) Assert.DoesNotContain("GTR_HAPLOTYPE", line, StringComparison.Ordinal);
            else Assert.Contains($"{joint}{haplotypes}|no", line, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("GTR_HAPLOTYPE", lines[^3] + lines[^1], StringComparison.Ordinal);
        Assert.Equal(["18", "40", "19", "3"], lines[^4..].Select(line => line.Split('\t')[1]));
    }

    private static async Task<(string[] Lines, AnnotationCounts Counts)> AnnotateSampleAsync(params string[] records)
    {
        var text = new StringBuilder("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tkid\n");
        foreach (var record in records) text.Append(record.Replace(' ', '\t')).Append('\n');
        await using var reader = await VcfReader.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
        return await RunAsync(Setup, reader);
    }

    private static string Info(string line) => line.Split('\t')[7];

    private static Task<(string[] Lines, AnnotationCounts Counts)> AnnotateAsync(VcfAnnotationSetup setup, params string[] records) =>
        AnnotateAsync(setup, [], records);

    private static async Task<(string[] Lines, AnnotationCounts Counts)> AnnotateAsync(VcfAnnotationSetup setup, string[] header, params string[] records)
    {
        await using var reader = await VcfLines.OpenAsync(header, records);
        return await RunAsync(setup, reader);
    }

    private static async Task<(string[] Lines, AnnotationCounts Counts)> RunAsync(VcfAnnotationSetup setup, VcfReader reader)
    {
        var annotation = new VcfAnnotation(setup, reader.Header);
        using var written = new MemoryStream();
        await using (var writer = new VcfWriter(written, annotation.Header))
            await annotation.RunAsync(reader, writer, progress: null, TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (lines, annotation.Counts);
    }
}
