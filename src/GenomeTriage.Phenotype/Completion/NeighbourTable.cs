using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>Makes the file of nearest diseases that comes with the program (<c>models/phenotype/neighbours.bin</c>).</summary>
public static class NeighbourTable
{
    /// <summary>Searches the neighbours of all entries and writes them with the fingerprint of what they hold for.</summary>
    public static void Write(PhenotypeKnowledge knowledge, Stream target)
    {
        var sources = new SourceProfiles(knowledge, new PhenotypicTerms(knowledge.Ontology));
        NeighbourFile.Write(target, ProfileDigest.Of(sources), NeighbourSearch.Run(sources));
    }
}
