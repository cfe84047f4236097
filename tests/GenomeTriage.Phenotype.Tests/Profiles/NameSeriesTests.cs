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
}
