using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>A sign of an ORPHA entry with the term id of the file.</summary>
internal readonly record struct OrphaHpo(int Orpha, HpoTermId Term, FrequencyClass Frequency);

/// <summary>Reads Orphanet's own table of signs.</summary>
internal static class OrphaHpoParser
{
    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<OrphaHpo> Read(SourceFile file) =>
        TableReader.Tsv(file, "orpha", "hpo", "frequency").Select(row => new OrphaHpo(
            row.Number("orpha"),
            HpoTermId.TryParse(row["hpo"], out var term) ? term : throw row.Refuse("hpo", "HP:0000001"),
            OrphanetWords.Frequency(row, "frequency")));
}
