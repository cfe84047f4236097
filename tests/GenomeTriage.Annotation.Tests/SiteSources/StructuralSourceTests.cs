using System.Globalization;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.SiteSources.Building;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.SiteSources;

/// <summary>A source of structural variants: of a published sites file, and of the people of the site.</summary>
public sealed class StructuralSourceTests : IDisposable
{
    private const string Columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
    private readonly string _folder = Directory.CreateTempSubdirectory("structural").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(StructuralKind.Deletion, 1000, 2000, .2)] // the very one
    [InlineData(StructuralKind.Deletion, 1500, 2500, .2)] // half in common
    [InlineData(StructuralKind.Deletion, 1501, 2501, null)] // a base less
    [InlineData(StructuralKind.Deletion, 1000, 3000, .2)] // twice as long
    [InlineData(StructuralKind.Deletion, 1000, 3001, null)]
    [InlineData(StructuralKind.Duplication, 1000, 2000, null)]
    [InlineData(StructuralKind.Deletion, 50_000, 60_000, .01)] // the nearer of two, though the other is commoner
    [InlineData(StructuralKind.Deletion, 52_000, 60_000, .05)]
    public async Task Frequency_OfAStretch_IsThatOfTheNearestWithHalfInCommon(StructuralKind kind, int start, int end, double? expected)
    {
        using var source = await BuildAsync(Sites(
            "chr1\t1000\t.\tN\t<DEL>\t.\tPASS\tEND=2000;AF=0.2;POPMAX_AF=0.4;N_HOMALT=7;AN=126000",
            "chr1\t9000\t.\tN\t<DUP>\t.\tPASS\tEND=9500;AF=0.2;AN=126000",
            "chr1\t50000\t.\tN\t<DEL>\t.\tPASS\tEND=60000;AF=0.01;AN=126000",
            "chr1\t53000\t.\tN\t<DEL>\t.\tPASS\tEND=60000;AF=0.05;AN=126000"));
        var found = new SiteFacts([source]).FrequencyOf(new StructuralVariant(kind, new Contig(1), new GenomicInterval(start, end)))!.Value;
        Assert.Equal((float?)expected, (float?)found.Overall);
        Assert.Equal(expected is null ? FrequencyState.AbsentFromSource : FrequencyState.Known, found.State);
    }

    [Fact]
    public async Task Frequency_OfPublishedSites_BringsMaximumAndHomozygotes()
    {
        using var source = await BuildAsync(Sites("chr1\t1000\t.\tN\t<DEL>\t.\tPASS\tEND=2000;AF=0.25;POPMAX_AF=0.5;N_HOMALT=7;AN=126000"));
        var found = new SiteFacts([source]).FrequencyOf(Deletion(1, 1000, 2000))!.Value;
        Assert.Equal((.25, .5, 7, "sv"), (found.Overall, found.PopMax, found.HomozygoteCount, found.Source));
        Assert.Equal(63_000, source.Manifest.People);
    }

    [Theory]
    [InlineData(1050, 300, true)]
    [InlineData(1051, 300, false)]
    [InlineData(1000, 150, true)]
    [InlineData(1000, 149, false)]
    [InlineData(1000, null, true)]
    public async Task Frequency_OfAnInsertion_IsByPlaceAndLength(int place, int? length, bool isSame)
    {
        using var source = await BuildAsync(Sites("chr1\t1000\t.\tN\t<INS:ME:ALU>\t.\tPASS\tEND=1001;SVLEN=300;AF=0.1;AN=126000"));
        var insertion = new StructuralVariant(StructuralKind.Insertion, new Contig(1), new GenomicInterval(place, place)) { InsertedLength = length };
        Assert.Equal(isSame ? FrequencyState.Known : FrequencyState.AbsentFromSource, new SiteFacts([source]).FrequencyOf(insertion)!.Value.State);
    }

    [Fact]
    public async Task Frequency_OfWhatTheSourceDoesNotCover_IsUnknownAndNotAbsent()
    {
        using var large = await BuildAsync(Sites("chr1\t1000\t.\tN\t<DEL>\t.\tPASS\tEND=2000;AF=0.2;AN=126000"));
        var facts = new SiteFacts([large]);
        Assert.Equal(FrequencyState.AbsentFromSource, facts.FrequencyOf(Deletion(1, 7000, 8000))!.Value.State);
        Assert.Null(facts.FrequencyOf(Deletion(2, 7000, 8000)));
        Assert.Null(facts.FrequencyOf(Deletion(1, 7000, 8000) with { Kind = StructuralKind.Inversion }));
        Assert.Null(facts.FrequencyOf(Deletion(1, 1000, 2000) with { Kind = StructuralKind.Breakend }));
        using var small = await BuildAsync(Sites("chr1\t1000\t.\tN\t<DEL>\t.\tPASS\tEND=2000;AF=0.2;AN=19998"));
        Assert.Null(new SiteFacts([small]).FrequencyOf(Deletion(1, 7000, 8000)));
        Assert.Null(new SiteFacts([]).FrequencyOf(Deletion(1, 1000, 2000)));
    }

    [Fact]
    public async Task Build_OfUnresolvedAndOfCopyNumbersWithoutFrequency_LeavesThemOut()
    {
        using var source = await BuildAsync(Sites(
            "chr1\t1000\t.\tN\t<DEL>\t.\tPASS\tEND=2000;AF=0.2;AN=126000",
            "chr1\t5000\t.\tN\t<DEL>\t.\tHIGH_NCR;UNRESOLVED\tEND=6000;AF=0.2;AN=126000",
            "chr1\t7000\t.\tN\t<BND>\t.\tPASS\tEND=7000;AF=0.2;AN=126000",
            "chr1\t8000\t.\tN\t<CNV>\t.\tMULTIALLELIC\tEND=9000;AN=126000",
            "chr1\t9000\t.\tN\t<DEL>\t.\tPASS\tEND=9900;AF=0;AN=126000"));
        Assert.Equal(1, source.Manifest.Rows);
    }

    [Fact]
    public async Task Build_OfPeople_CountsThoseWhoHaveOneEventAndLeavesOutWhatFewHave()
    {
        var header = $"##fileformat=VCFv4.2\n{Columns}\tFORMAT\t{string.Join('\t', Enumerable.Range(0, 8).Select(i => $"p{i}"))}\n";
        using var source = await BuildAsync(File("people.vcf",
            header
            + "chr1\t1000\t.\tN\t<DEL>\t.\t.\tEND=2000\tGT\t0/1\t0/1\t1/1\t0/0\t./.\t0/0\t0/0\t0/0\n"
            + "chr1\t1100\t.\tN\t<DEL>\t.\t.\tEND=2000\tGT\t0/1\t0/0\t0/0\t0/1\t0/1\t0/0\t0/0\t0/0\n" // p0 by a second caller; p3 and p4
            + "chr1\t5000\t.\tN\t<DEL>\t.\t.\tEND=9000\tGT\t0/1\t0/1\t0/1\t0/1\t0/0\t0/0\t0/0\t0/0\n"));
        Assert.Equal((8, 1), (source.Manifest.People, source.Manifest.Rows));
        var found = new SiteFacts([source]).FrequencyOf(Deletion(1, 1000, 2000))!.Value;
        Assert.Equal((6 / 16d, 1), (found.Overall, found.HomozygoteCount));
        Assert.Null(new SiteFacts([source]).FrequencyOf(Deletion(1, 5000, 9000)));
    }

    [Fact]
    [Trait("data", "shared")]
    public async Task Build_OfAPublishedSlice_FindsEveryResolvedVariantOfItself()
    {
        using var source = await BuildAsync(SharedData.PathOf("vcf/sv/gnomad.v4.0.sv.chr1.vcf.gz"));
        var facts = new SiteFacts([source]);
        // Counted with bcftools: <DEL>, <DUP>, <INS>, <INV> with AF above 0 whose FILTER does not hold UNRESOLVED.
        Assert.Equal(157, source.Manifest.Rows);
        // chr1:10000 <DUP> END=295666, AF 0.001997, N_HOMALT 0.
        var found = facts.FrequencyOf(new StructuralVariant(StructuralKind.Duplication, new Contig(1), new GenomicInterval(10_000, 295_666)))!.Value;
        Assert.Equal((.001997f, 0), ((float)found.Overall!.Value, found.HomozygoteCount));
        Assert.True(source.Manifest.People > 50_000, source.Manifest.People.ToString(CultureInfo.InvariantCulture));
    }

    private static StructuralVariant Deletion(byte contig, int start, int end) => new(StructuralKind.Deletion, new Contig(contig), new GenomicInterval(start, end));

    private string Sites(params string[] lines) => File("sites.vcf",
        "##fileformat=VCFv4.2\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"AF\">\n" + Columns + "\n" + string.Join('\n', lines) + "\n");

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private async Task<SiteSource> BuildAsync(string file)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.gts");
        await using (var stream = System.IO.File.Create(path))
            await new SiteSourceBuilder(new SiteSourceOrder { Kind = SiteSourceKind.Structural, Files = [file], Name = "sv" }).BuildAsync(stream, TestContext.Current.CancellationToken);
        return SiteSource.Open(path);
    }
}
