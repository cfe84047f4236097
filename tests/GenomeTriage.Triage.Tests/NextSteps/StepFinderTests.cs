using System.Text;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.NextSteps;

/// <summary>What is asked for depends on what the input showed.</summary>
public sealed class StepFinderTests
{
    private const string Chr10 = "##contig=<ID=chr10,length=133797422>";

    // FGFR2, NM_000141.5:c.1694A>C, p.(Glu565Ala): causes Pfeiffer syndrome by ClinVar.
    private const string Variant = "chr10\t121496701\t.\tT\tG\t500\tPASS\t.\tGT\t0/1";
    private const string FromFather = "chr10\t121496701\t.\tT\tG\t500\tPASS\t.\tGT\t0/1\t0/1\t0/0";
    private const string NormalRepeat = "chr4\t3074876\t.\tC\t.\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t0/0:19/19";

    // Craniosynostosis, broad thumb, broad hallux.
    private static readonly HpoTermId[] Pfeiffer = [new(1363), new(11304), new(10055)];

    // Chorea, dementia, caudate atrophy.
    private static readonly HpoTermId[] Huntington = [new(2072), new(726), new(2340)];

    [Fact]
    public async Task Steps_WithoutVariants_AskForTheGenesOfTheLeaders()
    {
        var steps = await StepsOf(Pfeiffer, null);
        Assert.All(steps, step => Assert.Equal(NextStepReasonCodes.SequencingTest, step.Code));
        Assert.Contains(steps, step => Mentions(step, "FGFR2"));
    }

    [Fact]
    public async Task Steps_OfDominantVariantWithoutParents_AskWhetherItIsNew()
    {
        var step = Assert.Single(await StepsOf(Pfeiffer, [Variant]), step => step.Code == NextStepReasonCodes.ParentsForNewVariant && Mentions(step, "FGFR2"));
        Assert.True(step.Effects[0].IfYes > step.Effects[0].Posterior && step.Effects[0].IfNo < step.Effects[0].Posterior);
        Assert.InRange(step.ProbabilityOfYes, 0, 1);
    }

    [Fact]
    public async Task Steps_WithBothParents_DoNotAskForThem() => Assert.DoesNotContain(
        await StepsOf(Pfeiffer, [FromFather]),
        step => step.Code is NextStepReasonCodes.ParentsForNewVariant or NextStepReasonCodes.ParentsForPhase);

    [Theory]
    [InlineData(Variant, true)]
    [InlineData(NormalRepeat, false)]
    public async Task Steps_OfHuntingtonsPicture_AskForTheRepeatWhereItWasNotMeasured(string record, bool isAsked) => Assert.Equal(
        isAsked, (await StepsOf(Huntington, [record])).Any(step => step.Code == NextStepReasonCodes.RepeatTest && Mentions(step, "HTT")));

    private static bool Mentions(NextStep step, string gene) => step.Parameters[0].Value == gene;

    private static async Task<IReadOnlyList<NextStep>> StepsOf(HpoTermId[] signs, string[]? records)
    {
        var isTrio = records?[0] == FromFather;
        var picture = new Phenotype.Pictures.ClinicalPicture { Observed = signs, Sex = Sex.Male };
        var triageCase = isTrio ? RealEngine.Case() with { Picture = picture } : new TriageCase { Id = "case", Picture = picture, Proband = records is null ? null : "child" };
        string[] samples = isTrio ? ["child", "father", "mother"] : ["child"];
        var vcf = records is null ? null : VcfSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(TestVcf.Text(Chr10, samples, records))), "test.vcf");
        var result = await RealEngine.Engine.RunAsync(triageCase, vcf, new TriageOptions(), null, TestContext.Current.CancellationToken);
        return result.NextSteps;
    }
}
