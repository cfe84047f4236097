using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Reads Orphanet's alignment with OMIM.</summary>
internal static class OrphaOmimParser
{
    /// <summary>The relations in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<OrphaOmimRelation> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "orpha", "omim", "relation")
            .Select(row => new OrphaOmimRelation(row.Number("orpha"), row.Number("omim"), OrphanetWords.Relation(row, "relation")))];
}
