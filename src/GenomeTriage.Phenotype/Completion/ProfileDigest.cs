using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, [SearchVersion, sources.Count, sources.Terms.Count]);
        foreach (var row in sources.Rows()) AppendEntry(hash, sources, row);
        foreach (var relation in sources.Knowledge.Relations.All) Append(hash, [relation.Orpha, relation.Omim, (int)relation.Kind]);
        for (var term = 0; term < sources.Terms.Count; term++)
        {
            Append(hash, [sources.Terms.IdOf(term).Number]);
            Append(hash, sources.Terms.ParentsOf(term));
        }

        return hash.GetHashAndReset();
    }

    private static void AppendEntry(IncrementalHash hash, SourceProfiles sources, int row)
    {
        var id = sources.Ids[row];
        var annotations = sources.Annotations[row];
        Append(hash, [(int)id.Source, id.Number, annotations.Count]);
        Append(hash, annotations.Columns);
        hash.AppendData(MemoryMarshal.AsBytes(annotations.Values));
        hash.AppendData(Encoding.UTF8.GetBytes(sources.Names[row]));
        AppendGenes(hash, sources, row);
    }

    // Which entries share a gene matters, not under which number the catalogue keeps it.
    private static void AppendGenes(IncrementalHash hash, SourceProfiles sources, int row)
    {
        foreach (var gene in sources.Genes.GenesOf(row)) Append(hash, [sources.Genes.FirstRowOf(gene)]);
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<int> values) => hash.AppendData(MemoryMarshal.AsBytes(values));
}
