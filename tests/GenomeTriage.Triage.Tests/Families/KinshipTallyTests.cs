using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Families;

/// <summary>Kinship, errors and sex from counts that were worked out by hand.</summary>
public sealed class KinshipTallyTests
{
    [Fact]
    public void Coefficient_ParentAndChildAtFrequencyHalf_IsAQuarter()
    {
        // Of 8 alleles at frequency .5: both heterozygous 2, one heterozygous and the other not 2 each way, alike 2.
        var tally = Counted(200, 200, 200, opposite: 0);
        Assert.Equal(.25, tally.Coefficient!.Value, 9);
        Assert.Equal(0, tally.MissingShare!.Value);
    }

    [Fact]
    public void Coefficient_Strangers_IsNothing()
    {
        // Both heterozygous 4 of 16, opposite 2 of 16, heterozygous in one alone 4 of 16 each.
        var tally = Counted(400, 400, 400, opposite: 200);
        Assert.Equal(0, tally.Coefficient!.Value, 9);
    }

    [Fact]
    public void Coefficient_FewAlleles_IsUnknown() => Assert.Null(Counted(10, 10, 10, 0).Coefficient);

    [Fact]
    public void ErrorShare_AllelesOfNeitherParent_AreCounted()
    {
        var tally = new TrioTally();
        for (var i = 0; i < 1000; i++) tally.Count(TestCase.Het, i < 30 ? TestCase.Ref : TestCase.Het, TestCase.Ref);
        Assert.Equal(.03, tally.ErrorShare!.Value, 9);
    }

    [Theory]
    [InlineData(0, 40, 0, Sex.Male)]
    [InlineData(30, 20, 0, Sex.Female)]
    [InlineData(30, 20, 15, Sex.Unknown)]
    [InlineData(0, 5, 15, Sex.Male)]
    [InlineData(0, 5, 0, Sex.Unknown)]
    public void Shown_CallsOnXAndY_TellTheSex(int heterozygous, int single, int onY, Sex expected)
    {
        var tally = new SexTally();
        for (var i = 0; i < heterozygous; i++) tally.Count(Contig.X, 50_000_000, TestCase.Het);
        for (var i = 0; i < single; i++) tally.Count(Contig.X, 50_000_000, TestCase.Hemi);
        for (var i = 0; i < onY; i++) tally.Count(Contig.Y, 12_000_000, TestCase.Hemi);
        Assert.Equal(expected, tally.Shown);
    }

    [Fact]
    public void OfOneParent_ChromosomeWithoutAllelesOfTheFather_IsNoticed()
    {
        var tally = new TransmissionTally();
        for (var i = 0; i < 100; i++)
        {
            tally.Count(new Contig(15), TestCase.Het, TestCase.Ref, TestCase.Het);
            tally.Count(new Contig(16), TestCase.Het, i % 2 == 0 ? TestCase.Ref : TestCase.Het, i % 2 == 0 ? TestCase.Het : TestCase.Ref);
        }

        Assert.Equal([(new Contig(15), false)], tally.OfOneParent());
    }

    [Fact]
    public void Total_LongRunWithoutHeterozygote_IsItsLength()
    {
        var scan = new HomozygosityScan();
        for (var i = 0; i <= 40; i++) scan.Count(new Contig(3), 10_000_000 + i * 500_000, TestCase.Hom);
        scan.Count(new Contig(3), 30_600_000, TestCase.Het);
        for (var i = 0; i <= 10; i++) scan.Count(new Contig(4), 10_000_000 + i * 500_000, TestCase.Hom);
        Assert.Equal(20_000_000, scan.Total);
    }

    private static KinshipTally Counted(int both, int patientAlone, int relativeAlone, int opposite)
    {
        var tally = new KinshipTally();
        Repeat(both, TestCase.Het, TestCase.Het);
        Repeat(patientAlone, TestCase.Het, TestCase.Ref);
        Repeat(relativeAlone, TestCase.Ref, TestCase.Het);
        Repeat(opposite, TestCase.Hom, TestCase.Ref);
        Repeat(200, TestCase.Hom, TestCase.Hom);
        return tally;

        void Repeat(int times, SampleCall patient, SampleCall relative)
        {
            for (var i = 0; i < times; i++) tally.Count(patient, relative);
        }
    }
}
