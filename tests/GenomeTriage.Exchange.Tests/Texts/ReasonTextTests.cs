using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Tests.Texts;

public sealed class ReasonTextTests
{
    [Theory]
    [InlineData("en", "Donor", "+5", "c.73+5G>C lies at +5 of the splice donor: of the changes near splice sites, such are often causes of disease")]
    [InlineData("sv", "Acceptor", "-3", "c.73+5G>C ligger vid -3 av splitsacceptorn: av förändringarna nära splitsställen är sådana ofta sjukdomsorsaker")]
    [InlineData("nb", "Donor", "-1", "c.73+5G>C ligger ved -1 av spleisedonoren: av endringene nær spleisesteder er slike ofte sykdomsårsaker")]
    public void Render_PlaceOfASpliceSite_IsASentence(string code, string site, string place, string sentence)
    {
        Assert.True(Language.TryParse(code, out var language));
        var reason = new Reason(GenotypeReasonCodes.SpliceChangeOftenCause, 1,
        [
            new("variant", ReasonParameterKind.Variant, "c.73+5G>C"),
            new("place", ReasonParameterKind.Text, place),
            new("site", ReasonParameterKind.Code, "SpliceSiteKind_" + site),
        ]);
        Assert.Equal(sentence, new ReasonText(TextCatalog.In(language), null).Render(reason));
    }
}
