using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.SiteSources.Building;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Testing;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.Tests.SiteSources;

public sealed class SiteSourceBuilderTests : IDisposable
{
    private const string Columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
    private readonly string _folder = Directory.CreateTempSubdirectory("sources").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Gnomad_GivesFrequencyMaximumAndHomozygotesByAllele()
    {
        using var source = await BuildAsync(SiteSourceKind.Gnomad, File("gnomad.vcf", $$"""
            ##fileformat=VCFv4.2
            ##INFO=<ID=AF,Number=A,Type=Float,Description="AF">
            ##INFO=<ID=AF_grpmax,Number=A,Type=Float,Description="AF_grpmax">
            ##INFO=<ID=nhomalt,Number=A,Type=Integer,Description="nhomalt">
            {{Columns}}
            chr1	100	.	CA	C,TA	.	PASS	AF=0.25,0.001;AF_grpmax=0.5,0.002;nhomalt=7,0
            chr1	101	.	A	G	.	PASS	AF=0.125
            chr2	5	.	A	T	.	AC0	AF=0
            """));
        var facts = new SiteFacts([source]);
        Assert.Equal((.25, .5, 7), Tell(facts.FrequencyOf(Variant(1, 100, "CA", "C"))!.Value));
        Assert.Equal((.001f, .002f, 0), Tell(facts.FrequencyOf(Variant(1, 100, "C", "T"))!.Value));
        Assert.Equal(.125, facts.FrequencyOf(Variant(1, 101, "A", "G"))!.Value.Overall);
        Assert.Null(facts.FrequencyOf(Variant(1, 101, "A", "G"))!.Value.PopMax);
        Assert.Equal(FrequencyState.AbsentFromSource, facts.FrequencyOf(Variant(2, 5, "A", "T"))!.Value.State);
        Assert.Equal(3, source.Manifest.Rows);
    }

    [Fact]
    public async Task ClinVar_GivesClassStarsAndTheDateOfTheFile()
    {
        using var source = await BuildAsync(SiteSourceKind.ClinVar, File("clinvar.vcf", $$"""
            ##fileformat=VCFv4.1
            ##fileDate=2026-01-04
            ##INFO=<ID=CLNSIG,Number=.,Type=String,Description="CLNSIG">
            ##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description="CLNREVSTAT">
            {{Columns}}
            1	10	.	A	G	.	.	CLNSIG=Pathogenic/Likely_pathogenic;CLNREVSTAT=criteria_provided,_multiple_submitters,_no_conflicts
            1	20	.	A	G	.	.	CLNSIG=Pathogenic;CLNREVSTAT=no_assertion_criteria_provided
            1	30	.	AT	A	.	.	CLNSIG=Conflicting_classifications_of_pathogenicity;CLNREVSTAT=criteria_provided,_conflicting_classifications
            1	40	.	A	G	.	.	CLNSIG=Uncertain_significance;CLNREVSTAT=reviewed_by_expert_panel
            1	50	.	A	G	.	.	CLNSIG=Benign/Likely_benign|drug_response;CLNREVSTAT=criteria_provided,_single_submitter
            """));
        var facts = new SiteFacts([source]);
        Assert.Equal(new DateOnly(2026, 1, 4), source.Manifest.Date);
        Assert.Equal((ClinVarClassification.Pathogenic, true), Class(facts, 10, "A", "G"));
        Assert.Equal((ClinVarClassification.Pathogenic, false), Class(facts, 20, "A", "G"));
        Assert.Equal((ClinVarClassification.Conflicting, false), Class(facts, 30, "AT", "A"));
        Assert.Equal((ClinVarClassification.Uncertain, false), Class(facts, 40, "A", "G"));
        Assert.Equal((ClinVarClassification.LikelyBenign, false), Class(facts, 50, "A", "G"));
        Assert.Equal(ClinVarState.NotFound, facts.ClinVarOf(Variant(1, 60, "A", "G"))!.Value.State);
        var known = new KnownSubstitutions(null, [source]);
        Assert.Equal([(10, true), (20, false), (40, false)], known.Enumerate(new Contig(1), 10, 40).Select(one => (one.Position.Position, one.IsStrictPathogenic)));
        Assert.Empty(known.Enumerate(new Contig(1), 11, 19));
        Assert.Empty(known.Enumerate(new Contig(2), 1, 100));
    }

    // CLNSIG names no sides of a conflict; where CLNSIGCONF does not either, one may be pathogenic.
    [Theory]
    [InlineData(";CLNSIGCONF=Uncertain_significance(2)|Likely_benign(1)", false)]
    [InlineData(";CLNSIGCONF=Benign(1),Uncertain_significance(2)", false)]
    [InlineData(";CLNSIGCONF=Likely_pathogenic(1)|Uncertain_significance(3)", true)]
    [InlineData(";CLNSIGCONF=.", true)]
    [InlineData("", true)]
    public async Task ClinVar_OfAConflict_TellsWhetherAnyoneCallsItPathogenic(string sides, bool isCalledPathogenic)
    {
        using var source = await BuildAsync(SiteSourceKind.ClinVar, File("clinvar.vcf", $$"""
            ##fileformat=VCFv4.1
            ##fileDate=2026-01-04
            ##INFO=<ID=CLNSIG,Number=.,Type=String,Description="CLNSIG">
            ##INFO=<ID=CLNSIGCONF,Number=.,Type=String,Description="CLNSIGCONF">
            {{Columns}}
            1	10	.	A	G	.	.	CLNSIG=Conflicting_classifications_of_pathogenicity{{sides}}
            """));
        var assertion = new SiteFacts([source]).ClinVarOf(Variant(1, 10, "A", "G"))!.Value.Assertion!.Value;
        Assert.Equal((ClinVarClassification.Conflicting, isCalledPathogenic), (assertion.Classification, assertion.IsCalledPathogenic));
    }

    [Fact]
    public async Task Local_CountsPeopleOverAllFiles()
    {
        var first = File("a.vcf", $"##fileformat=VCFv4.2\n{Columns}\tFORMAT\ta\tb\nchr1\t10\t.\tA\tG\t.\t.\t.\tGT\t0/1\t1/1\nchrX\t5\t.\tC\tT\t.\t.\t.\tGT\t1\t./.\n");
        var second = File("b.vcf", $"##fileformat=VCFv4.2\n{Columns}\tFORMAT\tc\nchr1\t10\t.\tA\tC,G\t.\t.\t.\tGT\t1/2\n");
        using var source = await BuildAsync(SiteSourceKind.Local, first, second);
        var facts = new SiteFacts([source]);
        Assert.Equal((3, 1), Local(facts, Variant(1, 10, "A", "G")));
        Assert.Equal((1, 0), Local(facts, Variant(1, 10, "A", "C")));
        Assert.Equal((1, 1), (facts.LocalOf(new SmallVariant(Contig.X, 5, "C", "T"))!.Value.Observations, facts.LocalOf(new SmallVariant(Contig.X, 5, "C", "T"))!.Value.Homozygotes));
        Assert.Null(facts.LocalOf(Variant(1, 11, "A", "G")));
        Assert.Equal(3, source.Manifest.People);
    }

    [Fact]
    public async Task Local_OfCohorts_IsCountedForEachAndForAll()
    {
        string People(string name, string genotypes) =>
            File($"{name}.vcf", $"##fileformat=VCFv4.2\n{Columns}\tFORMAT\t{string.Join('\t', genotypes.Split(' ').Select((_, i) => $"{name}{i}"))}\nchr1\t10\t.\tA\tG\t.\t.\t.\tGT\t{genotypes.Replace(' ', '\t')}\n");
        var files = new[] { People("a", "0/1 1/1 0/0"), People("b", "0/1 0/0"), People("c", "1/1") };
        using var source = await BuildAsync(new SiteSourceOrder { Kind = SiteSourceKind.Local, Files = files, Name = "ours", Cohorts = ["north", "south", "north"] });
        Assert.Equal([new SiteCohort("north", 4), new SiteCohort("south", 2)], source.Manifest.Cohorts);
        var local = new SiteFacts([source]).LocalOf(Variant(1, 10, "A", "G"))!.Value;
        Assert.Equal((4, 2), (local.Observations, local.Homozygotes));
        Assert.Equal((4 + 2) / 12d, local.Frequency);
        Assert.Equal([new CohortCount("north", 4, 3, 2), new CohortCount("south", 2, 1, 0)], local.Cohorts);
    }

    [Fact]
    public async Task FrequencyOf_BytesOfARecord_SaysTheSameAsTheTrimmedAllele()
    {
        using var source = await BuildAsync(SiteSourceKind.Gnomad, File("gnomad.vcf", $"##fileformat=VCFv4.2\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"AF\">\n{Columns}\nchr1\t100\t.\tCA\tC,TA\t.\t.\tAF=0.25,0.5\n"));
        var facts = new SiteFacts([source]);
        Assert.Equal(.25, facts.FrequencyOf(new Contig(1), 99, "GCAT"u8, "GCT"u8)!.Value.Overall);
        Assert.Equal(.5, facts.FrequencyOf(new Contig(1), 98, "AGC"u8, "AGT"u8)!.Value.Overall);
        Assert.Equal(FrequencyState.AbsentFromSource, facts.FrequencyOf(new Contig(1), 100, "C"u8, "G"u8)!.Value.State);
        Assert.Null(facts.FrequencyOf(new Contig(1), 100, "c"u8, "t"u8));
        Assert.Null(facts.FrequencyOf(new Contig(1), 100, "C"u8, "<DEL>"u8));
    }

    [Fact]
    public async Task Scores_OfATableAndOfAVcf_AreRead()
    {
        using var cadd = await BuildScoresAsync(new("CADD", "PHRED"), File("cadd.tsv", "## CADD GRCh38\n#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n1\t10\tA\tC\t0.1\t3.5\n1\t10\tA\tG\t2.1\t28.25\n1\t11\tA\tG\t.\t.\n"));
        using var splice = await BuildScoresAsync(new("SpliceAI", "SpliceAI"), File("splice.vcf", $$"""
            ##fileformat=VCFv4.2
            ##INFO=<ID=SpliceAI,Number=.,Type=String,Description="SpliceAI">
            {{Columns}}
            1	10	.	A	G	.	.	SpliceAI=G|GENE|0.01|0.75|0.00|0.50|1|2|3|4,G|OTHER|0.10|0.00|0.00|0.00|1|2|3|4
            """));
        var scores = new SiteFacts([cadd, splice]).ScoresOf(Variant(1, 10, "A", "G"))!;
        Assert.Equal((28.25, .75), (scores.CaddPhred!.Value, scores.SpliceAi!.Value));
        Assert.Null(new SiteFacts([cadd]).ScoresOf(Variant(1, 11, "A", "G")));
    }

    [Fact]
    public async Task Files_InPieces_MakeOneSource()
    {
        string Piece(int number, int position) => File($"{number}.vcf", $"##fileformat=VCFv4.2\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"AF\">\n{Columns}\nchr1\t{position}\t.\tA\tG\t.\t.\tAF=0.5\n");
        using var source = await BuildAsync(SiteSourceKind.Gnomad, Piece(1, 5000), Piece(2, 10));
        Assert.Equal(2, source.Manifest.Rows);
        Assert.Equal(2, source.Manifest.Files.Count);
        Assert.All(new[] { 10, 5000 }, position => Assert.Equal(FrequencyState.Known, new SiteFacts([source]).FrequencyOf(Variant(1, position, "A", "G"))!.Value.State));
    }

    [Theory]
    [InlineData(SiteSourceKind.Gnomad, SiteSourceProblemCodes.FieldMissing)]
    [InlineData(SiteSourceKind.ClinVar, SiteSourceProblemCodes.FieldMissing)]
    [InlineData(SiteSourceKind.Local, SiteSourceProblemCodes.Empty)]
    public async Task Files_ThatCannotHoldIt_AreRefused(SiteSourceKind kind, string code)
    {
        var file = File("a.vcf", $"##fileformat=VCFv4.2\n{Columns}\nchr1\t10\t.\tA\tG\t.\t.\t.\n");
        var refused = await Assert.ThrowsAsync<InputException>(() => BuildAsync(kind, file));
        Assert.Equal(code, refused.Problem.Code);
    }

    [Fact]
    public async Task Age_OfClinVarAndOfAShrunkenSource_IsWarnedOf()
    {
        var file = File("clinvar.vcf", $"##fileformat=VCFv4.1\n##fileDate=2026-01-04\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"x\">\n{Columns}\n1\t10\t.\tA\tG\t.\t.\tCLNSIG=Benign\n");
        using var source = await BuildAsync(new SiteSourceOrder { Kind = SiteSourceKind.ClinVar, Files = [file], Name = "ClinVar", RowsBefore = 10 });
        Assert.Equal([SiteSourceProblemCodes.Shrunk], Codes(source, new DateOnly(2026, 3, 5)));
        Assert.Equal([SiteSourceProblemCodes.ClinVarOld, SiteSourceProblemCodes.Shrunk], Codes(source, new DateOnly(2026, 3, 6)));
    }

    [Fact]
    [Trait("data", "shared")]
    public async Task Gnomad_OfAPublishedSlice_AgreesWithTheFileForEveryAllele()
    {
        var path = SharedData.PathOf("vcf/gnomad_sites_b37_slice.vcf.gz");
        using var source = await BuildAsync(SiteSourceKind.Gnomad, path);
        var facts = new SiteFacts([source]);
        long compared = 0;
        await using var reader = await VcfReader.OpenAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            for (var i = 0; i < reader.Record.Alternates.Count; i++)
            {
                if (SiteVariant.Of(reader.Record, i) is not { } variant || !reader.Record.TryGetInfo("AF"u8, out var value)) continue;
                if (!FrequencyReader.TryOfAllele(value.Bytes, i, reader.Record.Alternates.Count, out var frequency) || frequency == 0) continue;
                Assert.Equal((float)frequency, (float)facts.FrequencyOf(variant)!.Value.Overall!.Value);
                compared++;
            }
        }

        Assert.Equal(2, compared);
    }

    private static IEnumerable<string> Codes(SiteSource source, DateOnly today) => SiteSourceAge.WarningsOf(source, today).Select(one => one.Code);

    private static (double?, double?, int?) Tell(AlleleFrequency frequency) => (frequency.Overall, frequency.PopMax, frequency.HomozygoteCount);

    private static (int?, int?) Local(SiteFacts facts, SmallVariant variant) => (facts.LocalOf(variant)!.Value.Observations, facts.LocalOf(variant)!.Value.Homozygotes);

    private static (ClinVarClassification, bool) Class(SiteFacts facts, int position, string reference, string alternate)
    {
        var assertion = facts.ClinVarOf(Variant(1, position, reference, alternate))!.Value.Assertion!.Value;
        return (assertion.Classification, assertion.IsStrictPathogenic);
    }

    private static SmallVariant Variant(byte contig, int position, string reference, string alternate) => new(new Contig(contig), position, reference, alternate);

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text.EndsWith('\n') ? text : text + "\n");
        return path;
    }

    private Task<SiteSource> BuildAsync(SiteSourceKind kind, params string[] files) => BuildAsync(new SiteSourceOrder { Kind = kind, Files = files, Name = kind.ToString() });

    private Task<SiteSource> BuildScoresAsync(ScoreField score, string file) =>
        BuildAsync(new SiteSourceOrder { Kind = SiteSourceKind.Scores, Files = [file], Name = score.Tool, Scores = [score] });

    private async Task<SiteSource> BuildAsync(SiteSourceOrder order)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.gts");
        await using (var stream = System.IO.File.Create(path)) await new SiteSourceBuilder(order).BuildAsync(stream, TestContext.Current.CancellationToken);
        return SiteSource.Open(path);
    }
}
