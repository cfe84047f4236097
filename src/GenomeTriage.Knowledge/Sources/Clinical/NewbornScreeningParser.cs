using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Clinical;

/// <summary>A screened disease with its ORPHA numbers and genes.</summary>
internal readonly record struct ScreenedDisease(string Abbreviation, string Disease, IReadOnlyList<int> Orpha, IReadOnlyList<string> Genes);

/// <summary>Reads the compiled list of the Swedish newborn-screening programme.</summary>
internal static class NewbornScreeningParser
{
    /// <summary>The diseases in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<ScreenedDisease> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "abbr", "disease", "orpha", "genes")
            .Select(row => new ScreenedDisease(row["abbr"], row["disease"], row.Numbers("orpha", '|'), row.List("genes", '|')))];
}
