using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Tests.Profiles;

public sealed class VagueSeriesTests
{
    [Theory]
    [InlineData("8p23.1 microdeletion syndrome")]
    [InlineData("Chromosome 19q13.11 deletion syndrome, distal")]
    [InlineData("Deafness, autosomal recessive 4, with enlarged vestibular aqueduct")]
    [InlineData("Intellectual disability, X-linked 9")]
    [InlineData("22q")]
    public void Contains_NameThatOnlySaysWhatKind_IsVague(string name) => Assert.True(VagueSeries.Contains(NameSeries.Of(name)));

    [Theory]
    [InlineData("Noonan syndrome 3")]
    [InlineData("Charcot-Marie-Tooth disease, type 2A")]
    [InlineData("Pontocerebellar hypoplasia, type 2E")]
    public void Contains_NameOfADisease_IsNot(string name) => Assert.False(VagueSeries.Contains(NameSeries.Of(name)));
}
