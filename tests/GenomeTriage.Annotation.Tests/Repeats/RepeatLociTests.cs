using System.Text.Json;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Repeats;

public sealed class RepeatLociTests
{
    [Fact]
    public void All_EveryLocus_HasRangesInOrderAndADisease() => Assert.All(RepeatLoci.All, locus =>
    {
        Assert.True(locus.NormalMax < locus.PathogenicMin, locus.Name);
        Assert.InRange(locus.Share, .001, 1);
        Assert.InRange(locus.Frequency, 1e-6, .1);
        Assert.NotEmpty(locus.Diseases);
    });

    [Theory]
    [InlineData("HTT", "HTT", 1)]
    [InlineData("HD_HTT", "HTT", 1)]
    [InlineData("FTDALS1_C9orf72", "C9orf72", 1)]
    [InlineData("EIEE1_ARX", "ARX", 1)]
    [InlineData("FXS_FMR1", "FMR1", 2)]
    public void Find_NameOfACaller_FindsTheRepeat(string name, string gene, int count)
    {
        var found = RepeatLoci.Find(name);
        Assert.Equal(count, found.Count);
        Assert.All(found, locus => Assert.Equal(gene, locus.Gene));
    }

    [Theory]
    [InlineData("HTT_CCG")]
    [InlineData("ATXN8OS_CTA")]
    [InlineData("NOBODY")]
    public void Find_NeighbourOrUnknown_FindsNothing(string name) => Assert.Empty(RepeatLoci.Find(name));

    // Where our ranges are not those of the lab's catalogue, they are those of GeneReviews: HTT is intermediate from 27 on, and
    // FMR1 from 55 on is the range of another disease.
    [Fact]
    [Trait("data", "shared")]
    public void Ranges_AgainstTheCatalogueOfASwedishLab_AgreeButForHuntingtonAndFragileX()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("vcf/str/grch38_variant_catalog_stranger.json")));
        var theirs = catalogue.RootElement.EnumerateArray().ToDictionary(
            one => one.GetProperty("LocusId").GetString()!, one => (one.GetProperty("NormalMax").GetInt32(), one.GetProperty("PathologicMin").GetInt32()));
        var different = RepeatLoci.All.Where(locus => theirs.TryGetValue(locus.Name, out var range) && range != (locus.NormalMax, locus.PathogenicMin));
        Assert.Equal(["FMR1 54 200", "FMR1 54 55", "HTT 26 36"], different.Select(locus => $"{locus.Name} {locus.NormalMax} {locus.PathogenicMin}"));
    }
}
