using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>A fingerprint of all that the search for neighbours reads, so that a stored answer is used only where it holds.</summary>
internal static class ProfileDigest
{
    public const int Length = 32;

    // Raised with every change of the search itself.
    private const int SearchVersion = 1;

    public static byte[] Of(SourceProfiles sources)
    {
        using var hash = new HashedValues();
        hash.Add([SearchVersion, sources.Count, sources.Terms.Count]);
        for (var row = 0; row < sources.Count; row++) AddEntry(hash, sources, row);
        foreach (var relation in sources.Knowledge.Relations.All) hash.Add([relation.Orpha, relation.Omim, (int)relation.Kind]);
        for (var term = 0; term < sources.Terms.Count; term++)
        {
            hash.Add([sources.Terms.IdOf(term).Number]);
            hash.Add(sources.Terms.ParentsOf(term));
        }

        return hash.Digest();
    }

    private static void AddEntry(HashedValues hash, SourceProfiles sources, int row)
    {
        var id = sources.Ids[row];
        var annotations = sources.Annotations[row];
        hash.Add([(int)id.Source, id.Number, annotations.Count]);
        hash.Add(annotations.Columns);
        hash.Add(annotations.Values);
        hash.Add(sources.Names[row]);
        // Which entries share a gene matters, not under which number the catalogue keeps it.
        foreach (var gene in sources.Genes.GenesOf(row)) hash.Add([sources.Genes.FirstRowOf(gene)]);
    }
}
