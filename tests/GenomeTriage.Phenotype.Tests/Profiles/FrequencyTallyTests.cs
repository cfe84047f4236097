using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Tests.Profiles;

public sealed class FrequencyTallyTests
{
    private const int Precision = 6;

    [Fact]
    public void Frequency_CountsOfSeveralRows_AreAddedUp() =>
        Assert.Equal((4 + .5) / (10 + 1), Tally(1, FrequencyEvidence.Counts(1, 4), FrequencyEvidence.Counts(3, 6)), Precision);

    [Fact]
    public void Frequency_ClassesAndPercentages_WeighTogetherAsTwentyPatients() =>
        Assert.Equal(
            (20 * .7 + .5) / 21,
            Tally(1, FrequencyEvidence.OfClass(FrequencyClass.VeryFrequent), FrequencyEvidence.Percentage(.5f)),
            Precision);

    [Fact]
    public void Frequency_CountsBesideAClass_AreAddedToIt() =>
        Assert.Equal((20 * .17 + 2 + 1) / (20 + 2 + 2), Tally(2, FrequencyEvidence.OfClass(FrequencyClass.Occasional), FrequencyEvidence.Counts(2, 2)), Precision);

    [Fact]
    public void Frequency_NobodyHadIt_IsZero() => Assert.Equal(0, Tally(1, FrequencyEvidence.Counts(0, 12)));

    [Fact]
    public void Frequency_NothingSaid_IsEightTenths() => Assert.Equal(.8, Tally(1, FrequencyEvidence.Unknown), Precision);

    [Fact]
    public void Frequency_NothingSaidBesideCounts_IsThatOfTheCounts() =>
        Assert.Equal(2.5 / 3, Tally(1, FrequencyEvidence.Unknown, FrequencyEvidence.Counts(2, 2)), Precision);

    private static double Tally(double prior, params FrequencyEvidence[] rows)
    {
        var tally = new FrequencyTally();
        foreach (var row in rows) tally.Add(row);
        return tally.Frequency(prior);
    }
}
