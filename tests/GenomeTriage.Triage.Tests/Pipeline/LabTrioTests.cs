using GenomeTriage.Genome.Families;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Pipeline;

/// <summary>The demo family of a Swedish laboratory: 680 records of three samples, annotated by VEP and SnpEff both.</summary>
[Trait("data", "shared")]
public sealed class LabTrioTests
{
    private const long Records = 680;

    [Fact]
    public async Task Run_LabTrio_LedgerBalancesToItsRecords()
    {
        var result = await RunAsync();
        Assert.True(result.Ledger.Balances);
        Assert.Equal(Records, result.Ledger.Find(LedgerStageCodes.Reading)!.In);
        Assert.Equal(Records, result.Input.Records);
    }

    [Fact]
    public async Task Run_LabTrio_ReadsAnnotationFrequenciesAndFamily()
    {
        var result = await RunAsync();
        Assert.Contains("CSQ", result.Input.AnnotationFields);
        Assert.NotEmpty(result.Input.FrequencyFields);
        Assert.Equal(["ADM1059A1", "ADM1059A3"], result.Evidence!.Family.Relatives.Select(one => one.Id));
        Assert.All(result.Evidence.Variants, variant => Assert.NotEmpty(variant.Consequences));
    }

    [Fact]
    public async Task Run_LabTrio_FindsRecessiveGenotypes()
    {
        var patterns = (await RunAsync()).Groups.SelectMany(group => group.Members).SelectMany(member => member.Genes)
            .SelectMany(gene => gene.Variants.Select(variant => variant.Pattern)).ToHashSet();
        Assert.Contains(GenotypePattern.CompoundHeterozygous, patterns);
        Assert.Contains(GenotypePattern.Heterozygous, patterns);
    }

    // 19:11242331 C>A (LDLR, 3' UTR), 0/1 in the child and 0/0 with 4 and 9 reads in the parents; a call of low quality.
    [Fact]
    public async Task Run_LabTrio_KeepsNewVariantWithTheParentsCalls()
    {
        var evidence = (await RunAsync()).Evidence!;
        var variant = Assert.Single(evidence.Variants, one => one.AsGiven is { Position: 11_242_331, Alternate: "A" });
        Assert.True(variant.Calls.Span[evidence.Family.Proband].IsHeterozygous);
        Assert.All(evidence.Family.Relatives, relative => Assert.Equal(2, variant.Calls.Span[relative.Index].Reference));
    }

    private static Task<TriageResult> RunAsync()
    {
        var triageCase = RealEngine.Case() with { Proband = "ADM1059A2", Pedigree = PedReader.ReadFile(SharedData.PathOf("vcf/families/lab_trio/643594.ped"), "ADM1059A2", []) };
        var vcf = VcfSource.FromFile(SharedData.PathOf("vcf/families/lab_trio/643594.clinical.vcf.gz"));
        return RealEngine.Engine.RunAsync(triageCase, vcf, new TriageOptions { Without = EvidenceSources.Phenotype }, null, CancellationToken.None);
    }
}
