using GenomeTriage.Triage.Pipeline;

namespace GenomeTriage.Triage.Tests.Pipeline;

public sealed class RememberedStartTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10)]
    public async Task FromTheStart_AfterPeeking_GivesAllOnce(int peeked)
    {
        byte[] all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        var start = new RememberedStart(new MemoryStream(all));
        await using (var peek = start.Peek()) await peek.ReadExactlyAsync(new byte[peeked]);
        await using var whole = start.FromTheStart();
        using var copy = new MemoryStream();
        await whole.CopyToAsync(copy);
        Assert.Equal(all, copy.ToArray());
    }
}
