using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Knowledge.Building;
using GenomeTriage.Knowledge.Differences;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Knowledge.Tests.Building;
using GenomeTriage.Knowledge.Tests.Packs;

namespace GenomeTriage.Knowledge.Tests.Differences;

/// <summary>Two packs of the same small sources, of which the later has one file changed by hand.</summary>
public sealed class PackDifferenceTests : IDisposable
{
    private readonly SmallSources _sources = new();
    private readonly TemporaryFile _earlierFile = new();
    private readonly TemporaryFile _laterFile = new();
    private readonly KnowledgePack _earlier;

    public PackDifferenceTests()
    {
        KnowledgeBuilder.Build(_sources.Path, _earlierFile.Path);
        _earlier = KnowledgePack.Open(_earlierFile.Path);
    }

    public void Dispose()
    {
        _earlier.Dispose();
        _earlierFile.Dispose();
        _laterFile.Dispose();
        _sources.Dispose();
    }

    [Fact]
    public void Packs_OfTheSameSources_DoNotDiffer()
    {
        var difference = PackDifference.Of(_earlier, _earlier);
        Assert.Empty(difference.Sources);
        Assert.Empty(difference.Signs.Added);
        Assert.Empty(difference.Signs.Removed);
        Assert.Empty(difference.GeneLinks.Added);
    }

    [Fact]
    public void Annotations_ThatCameAndWent_AreTold()
    {
        // The third disease loses its sign; OMIM:100001 gets one more.
        var hpoa = SmallSourceTexts.All.Single(file => file.Name == SmallSourceTexts.Hpoa).Text;
        hpoa = hpoa[..hpoa.IndexOf("OMIM:100002", StringComparison.Ordinal)]
            + "OMIM:100001\tSome disease\t\tHP:0000118\tPMID:9\tTAS\t\t\t\t\tP\tx\n";
        var difference = DifferenceTo(SmallSourceTexts.Hpoa, hpoa);
        Assert.Equal(["OMIM:100001 HP:0000118"], difference.Signs.Added.Select(sign => sign.ToString()));
        Assert.Equal(["OMIM:100002 HP:0001250"], difference.Signs.Removed.Select(sign => sign.ToString()));
        Assert.Equal(["hpoa"], difference.Sources.Select(source => source.Key));
    }

    [Fact]
    public void Links_OfAGeneThatIsNewToADisease_AreTold()
    {
        var table = SmallSourceTexts.All.Single(file => file.Name == "hpo/genes_to_phenotype.txt.gz").Text;
        var difference = DifferenceTo("hpo/genes_to_phenotype.txt.gz", table + "\n901\tOLDA\tHP:0001250\tSeizure\t-\tOMIM:100002\n");
        Assert.Equal("OMIM:100002", Assert.Single(difference.GeneLinks.Added).Disease.ToString());
        Assert.Empty(difference.GeneLinks.Removed);
    }

    [Fact]
    public void Keys_OfAnyTwoSets_PartAsSetsDo() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<int[]>(), (earlier, later) =>
        {
            var difference = KeyDifference<int>.Of(earlier, later);
            return difference.Added.SequenceEqual(later.Except(earlier).Order())
                && difference.Removed.SequenceEqual(earlier.Except(later).Order());
        }).QuickCheckThrowOnFailure();

    private PackDifference DifferenceTo(string file, string text)
    {
        _sources.Write(file, text);
        KnowledgeBuilder.Build(_sources.Path, _laterFile.Path);
        using var later = KnowledgePack.Open(_laterFile.Path);
        return PackDifference.Of(_earlier, later);
    }
}
