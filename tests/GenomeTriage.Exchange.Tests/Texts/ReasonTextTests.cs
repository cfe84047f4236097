using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Tests.Texts;

public sealed class ReasonTextTests
{
    [Theory]
    [InlineData("en", "Donor", "+5", "c.73+5G>C lies at +5 of the splice donor, where causes of disease are frequent among the bases near splice sites")]
    [InlineData("sv", "Acceptor", "-3", "c.73+5G>C ligger vid -3 av splitsacceptorn, där sjukdomsorsaker är vanliga bland baserna nära splitsställen")]
    [InlineData("nb", "Donor", "-1", "c.73+5G>C ligger ved -1 av spleisedonoren, der sykdomsårsaker er hyppige blant basene nær spleisesteder")]
    public void Render_PlaceOfASpliceSite_IsASentence(string code, string site, string place, string sentence)
    {
        Assert.True(Language.TryParse(code, out var language));
        var reason = new Reason(GenotypeReasonCodes.SplicePlaceOfCauses, 1,
        [
            new("variant", ReasonParameterKind.Variant, "c.73+5G>C"),
            new("place", ReasonParameterKind.Text, place),
            new("site", ReasonParameterKind.Code, "SpliceSite_" + site),
        ]);
        Assert.Equal(sentence, new ReasonText(TextCatalog.In(language), null).Render(reason));
    }
}
