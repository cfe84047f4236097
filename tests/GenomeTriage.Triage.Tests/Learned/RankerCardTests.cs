using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Learned;

namespace GenomeTriage.Triage.Tests.Learned;

public sealed class RankerCardTests
{
    private const int LargestFile = 1_000_000;

    [Fact]
    public void ReadShipped_BothRankers_AreThere() =>
        Assert.Equal([RankerCard.OfPicture, RankerCard.OfVariants], RankerCard.ReadShipped().Select(card => card.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void ReadShipped_Files_AreThoseOfTheCards()
    {
        foreach (var card in RankerCard.ReadShipped())
        {
            var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, card.File));
            Assert.Equal(card.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.InRange(bytes.Length, 1, LargestFile);
        }
    }

    [Fact]
    public void Read_AFeatureThatIsNotComputed_IsRefused()
    {
        var json = """[{"name":"picture","version":"1","file":"a","sha256":"b","features":["Weather"],"temperature":1,"trainedOn":"c","seed":1,"weights":[]}]""";
        var problem = Assert.Throws<ConfigurationException>(() => RankerCard.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "rankers.json"));
        Assert.Equal(RankerProblemCodes.RankerCardUnusable, problem.Problem.Code);
    }
}
