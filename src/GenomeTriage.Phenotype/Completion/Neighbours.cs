using System.Reflection;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The nearest entries of every source entry: those that come with the program where they hold, else searched.</summary>
internal static class Neighbours
{
    private const string Resource = "neighbours.bin";

    public static SparseRows Of(SourceProfiles sources)
    {
        var digest = ProfileDigest.Of(sources);
        using var shipped = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return (shipped is null ? null : NeighbourFile.Read(shipped, digest, sources.Count)) ?? NeighbourSearch.Run(sources);
    }
}
