using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Tests.Privacy;

/// <summary>640823-3234 and 701063-2391 are the tax agency's published examples; the others were worked out from the published weights.</summary>
public sealed class PersonalIdentityNumberTests
{
    [Theory]
    [InlineData("640823-3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("6408233234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("19640823-3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("196408233234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("640823+3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("640823 3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("701063-2391", PersonalIdentityNumberKind.SwedishSamordningsnummer)]
    [InlineData("01019012480", PersonalIdentityNumberKind.NorwegianFodselsnummer)]
    [InlineData("010190 12480", PersonalIdentityNumberKind.NorwegianFodselsnummer)]
    [InlineData("41019012393", PersonalIdentityNumberKind.NorwegianDNummer)]
    [InlineData("01419010029", PersonalIdentityNumberKind.NorwegianHjelpenummer)]
    [InlineData("014190 10029", PersonalIdentityNumberKind.NorwegianHjelpenummer)]
    [InlineData("010190-12480", PersonalIdentityNumberKind.NorwegianFodselsnummer)]
    [InlineData("01.01.90 12480", PersonalIdentityNumberKind.NorwegianFodselsnummer)]
    [InlineData("1964-08-23-3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("64-08-23-3234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("640823\u20113234", PersonalIdentityNumberKind.SwedishPersonnummer)]
    [InlineData("19701063-2391", PersonalIdentityNumberKind.SwedishSamordningsnummer)]
    public void Find_Number_NamesItsKind(string text, PersonalIdentityNumberKind kind) =>
        Assert.Equal(kind, PersonalIdentityNumber.Find(text));

    [Theory]
    [InlineData("proband_640823-3234_blood")]
    [InlineData("##source=lab, patient 01019012480 referred")]
    [InlineData("P6408233234x")]
    public void Find_NumberInsideText_IsFound(string text) =>
        Assert.NotEqual(PersonalIdentityNumberKind.None, PersonalIdentityNumber.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("640823-3235")]
    [InlineData("641323-3234")]
    [InlineData("9002291236")]
    [InlineData("9013011235")]
    [InlineData("01019012481")]
    [InlineData("01419010028")]
    [InlineData("01.01.90 12481")]
    [InlineData("1964-08-23 3234")]
    [InlineData("1964-08-23-3235")]
    [InlineData("64-08-2-3234")]
    [InlineData("32019012351")]
    [InlineData("29028912364")]
    [InlineData("16408233234")]
    [InlineData("64082332341")]
    [InlineData("1471293847123")]
    [InlineData("##contig=<ID=chr1,length=248956422,M5=6aef897c6408233234a1b2c3d4e5f6a7>")]
    [InlineData("HP:0001250 2024-05-12 10:33:12")]
    public void Find_NoNumber_FindsNone(string text) =>
        Assert.Equal(PersonalIdentityNumberKind.None, PersonalIdentityNumber.Find(text));

    [Fact]
    public void Guard_Number_IsRefusedWithoutRepeatingIt()
    {
        var refusal = Assert.Throws<InputException>(() => PersonalIdentityGuard.Refuse("640823-3234", "case.json", 3, "subject.id"));
        Assert.Equal(PrivacyProblemCodes.PersonalIdentityNumber, refusal.Problem.Code);
        Assert.Equal(3, refusal.Problem.Line);
        Assert.DoesNotContain("640823", refusal.Problem.ToString(), StringComparison.Ordinal);
    }
}
