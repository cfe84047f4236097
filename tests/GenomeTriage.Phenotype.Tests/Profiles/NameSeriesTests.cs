using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Tests.Profiles;

public sealed class NameSeriesTests
{
    [Theory]
    [InlineData("Deafness, autosomal recessive 4, with enlarged vestibular aqueduct", "deafness")]
    [InlineData("Charcot-Marie-Tooth disease, X-linked recessive, 2", "charcot marie tooth disease")]
    [InlineData("Pontocerebellar hypoplasia, type 2E", "pontocerebellar hypoplasia")]
    [InlineData("Fanconi anemia, complementation group D1", "fanconi anemia")]
    [InlineData("Orofaciodigital syndrome XIV; OFD14", "orofaciodigital syndrome")]
    [InlineData("Coffin-Siris syndrome 1", "coffin siris syndrome")]
    [InlineData("{Basal cell carcinoma, susceptibility to, 1}", "basal cell carcinoma")]
    [InlineData("Noonan syndrome with multiple lentigines", "noonan syndrome")]
    [InlineData("22q", "")]
    [InlineData("XIV", "")]
    public void Of_Name_LeavesTheSeries(string name, string series) => Assert.Equal(series, NameSeries.Of(name));

    [Fact]
    public void Of_EveryNameOfThePack_IsWhatThePatternsSay()
    {
        using var pack = KnowledgePack.OpenDefault();
        for (var i = 0; i < pack.Diseases.Count; i++)
            Assert.Equal(NamePatterns.SeriesOf(pack.Diseases.NameOf(i)), NameSeries.Of(pack.Diseases.NameOf(i)));
    }

    [Fact]
    public void Of_AnyPiecesOfNames_IsWhatThePatternsSay()
    {
        string[] pieces =
        [
            " ", ",", ", ", ";", "(", "]", "-", "_", "1", "12", "4a", "xiv", "x", "q", "p13", "ab", "1qq", "3abc", "é", "É", "٣",
            "deafness", "Type", "subtype", "group", "complementation group", "susceptibility to", "susceptibility", "to",
            "autosomal dominant", "Autosomal recessive", "x-linked", "X-linked recessive", " dominant", "s", "with", "without ", " and ", "or",
        ];
        var names = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(names, name => NamePatterns.SeriesOf(name) == NameSeries.Of(name)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }
}
