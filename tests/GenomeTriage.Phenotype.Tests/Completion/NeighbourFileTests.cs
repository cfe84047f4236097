using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Terms;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Completion;

public sealed class NeighbourFileTests
{
    private readonly SourceProfiles _sources = new(SmallWorld.Knowledge, new PhenotypicTerms(SmallWorld.Ontology));

    [Fact]
    public void Read_SameProfiles_GivesWhatWasFound()
    {
        var (digest, found) = (ProfileDigest.Of(_sources), NeighbourSearch.Run(_sources));
        var read = NeighbourFile.Read(Written(digest), digest, _sources.Count);
        Assert.NotNull(read);
        for (var row = 0; row < found.RowCount; row++)
        {
            Assert.Equal(found[row].Columns.ToArray(), read[row].Columns.ToArray());
            Assert.All(found[row].Values.ToArray().Zip(read[row].Values.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        }
    }

    [Fact]
    public void Read_OtherProfiles_IsRefused()
    {
        var digest = ProfileDigest.Of(_sources);
        var other = (byte[])digest.Clone();
        other[0] ^= 1;
        Assert.Null(NeighbourFile.Read(Written(digest), other, _sources.Count));
    }

    [Fact]
    public void Run_SmallWorld_NeverFindsTheEntryItself()
    {
        var found = NeighbourSearch.Run(_sources);
        for (var row = 0; row < found.RowCount; row++) Assert.DoesNotContain(row, found[row].Columns.ToArray());
    }

    private MemoryStream Written(byte[] digest)
    {
        var stream = new MemoryStream();
        NeighbourFile.Write(stream, digest, NeighbourSearch.Run(_sources));
        stream.Position = 0;
        return stream;
    }
}
