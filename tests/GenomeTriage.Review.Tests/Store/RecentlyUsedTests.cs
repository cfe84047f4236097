using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Tests.Store;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void Keep_MoreThanThereIsRoomFor_ForgetsWhatWasNotUsedForLongest()
    {
        var kept = new RecentlyUsed<string, int>(room: 30);
        kept.Keep("a", 1, 10);
        kept.Keep("b", 2, 10);
        kept.Keep("c", 3, 10);
        Assert.True(kept.TryFind("a", out var a));
        kept.Keep("d", 4, 10);
        Assert.Equal(1, a);
        Assert.False(kept.TryFind("b", out _));
        Assert.True(kept.TryFind("a", out _) && kept.TryFind("c", out _) && kept.TryFind("d", out _));
    }

    [Fact]
    public void Keep_UnderAKeyThatIsKnown_GivesTheFirst()
    {
        var kept = new RecentlyUsed<string, int>(room: 30);
        Assert.Equal(1, kept.Keep("a", 1, 10));
        Assert.Equal(1, kept.Keep("a", 2, 10));
    }

    [Fact]
    public void Keep_ThingLargerThanAllTheRoom_IsGivenBackAndNotKept()
    {
        var kept = new RecentlyUsed<string, int>(room: 30);
        Assert.Equal(7, kept.Keep("a", 7, 31));
        Assert.False(kept.TryFind("a", out _));
    }
}
