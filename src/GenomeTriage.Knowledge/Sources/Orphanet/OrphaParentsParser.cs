using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Reads the hierarchy of Orphanet's classifications, all of them in one.</summary>
internal static class OrphaParentsParser
{
    /// <summary>Pairs of an entry and one above it, each once, in the order of the file.</summary>
    /// <exception cref="InputException">A field is no number.</exception>
    public static IReadOnlyList<(int Orpha, int Parent)> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "orpha", "parent").Select(row => (row.Number("orpha"), row.Number("parent"))).Distinct()];
}
