using GenomeTriage.Phenotype.Completion;

namespace GenomeTriage.Phenotype.Tests.Completion;

public sealed class RecentColumnsTests
{
    [Fact]
    public void GetOrAdd_AskedAgain_IsMadeOnce()
    {
        var (recent, made) = (new RecentColumns(4), 0);
        float[] Make(int term)
        {
            made++;
            return [term];
        }

        Assert.Equal(recent.GetOrAdd(1, Make), recent.GetOrAdd(1, Make));
        Assert.Equal(1, made);
    }

    [Fact]
    public void GetOrAdd_ManyTerms_KeepsNoMoreThanAllowedAndTheLatest()
    {
        var (recent, made) = (new RecentColumns(4), new List<int>());
        float[] Make(int term)
        {
            made.Add(term);
            return [term];
        }

        for (var term = 0; term < 100; term++)
        {
            recent.GetOrAdd(term, Make);
            recent.GetOrAdd(0, Make);
            Assert.True(recent.Count <= 4);
        }

        Assert.Equal(100, made.Count);
        Assert.Equal([7f], recent.GetOrAdd(7, Make));
    }
}
