using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Onset and inheritance of an ORPHA entry.</summary>
internal readonly record struct NaturalHistory(int Orpha, OnsetAges Onset, InheritanceModes Inheritance);

/// <summary>Reads Orphanet's natural history.</summary>
internal static class NaturalHistoryParser
{
    /// <summary>The entries in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<NaturalHistory> Read(SourceFile file) =>
        [.. TableReader.Csv(file, "orpha_code", "age_of_onset", "type_of_inheritance").Select(row => new NaturalHistory(
            row.Number("orpha_code"),
            OrphanetWords.Onset(row, "age_of_onset"),
            OrphanetWords.Inheritance(row, "type_of_inheritance")))];
}
