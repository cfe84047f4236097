using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Families;

/// <summary>A real trio of GIAB (chromosomes 1 and 2): the true family fits, a swapped one is found and not used.</summary>
[Trait("data", "shared")]
public sealed class FamilyCheckTests
{
    private const string Child = "HG002";
    private const string Father = "HG003";
    private const string Mother = "HG004";

    [Fact]
    public async Task Checked_TrueTrio_IsNotDoubted()
    {
        var reading = await ReadAsync(Child, Father, Mother);
        Assert.DoesNotContain(reading.Notices, one => one.Code is FamilyProblemCodes.KinshipDoesNotFit or FamilyProblemCodes.MendelianErrors);
        Assert.False(reading.Evidence.Family.Father!.Value.IsDoubted);
        Assert.False(reading.Evidence.Family.Mother!.Value.IsDoubted);
        Assert.True(reading.Evidence.Family is { Father.IsConfirmed: true, Mother.IsConfirmed: true });
    }

    [Fact]
    public async Task Checked_ParentsStatedAsChildAndParent_AreReportedAndNotUsed()
    {
        var reading = await ReadAsync(Father, Child, Mother);
        Assert.Contains(reading.Notices, one => one.Code == FamilyProblemCodes.KinshipDoesNotFit && one.Field == Mother);
        Assert.True(reading.Evidence.Family.Mother!.Value.IsDoubted);
        Assert.True(reading.Evidence.Family.Father!.Value.IsDoubted);
        Assert.False(reading.Evidence.Family.Father!.Value.IsConfirmed || reading.Evidence.Family.Mother!.Value.IsConfirmed);
    }

    private static async Task<VariantReadingResult> ReadAsync(string patient, string father, string mother) =>
        await new VariantReading(
            RealEngine.Engine.Knowledge.Pipeline,
            RealEngine.Case() with
            {
                Proband = patient,
                Assembly = GenomeAssembly.GRCh37,
                Pedigree = new Pedigree("F",
                [
                    new Individual(patient, father, mother, Sex.Unknown, AffectedStatus.Affected),
                    new Individual(father, null, null, Sex.Male, AffectedStatus.Unaffected),
                    new Individual(mother, null, null, Sex.Female, AffectedStatus.Unaffected),
                ]),
            },
            new TriageOptions()).ReadAsync(
                VcfSource.FromFile(SharedData.PathOf("vcf/families/giab_trio_b37_chr1.vcf.gz")), null, CancellationToken.None);
}
