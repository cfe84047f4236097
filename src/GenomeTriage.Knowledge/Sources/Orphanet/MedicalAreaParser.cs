using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>The one classification of Orphanet that an entry is filed under.</summary>
internal readonly record struct MedicalArea(int Orpha, int AreaOrpha, string AreaName);

/// <summary>European Reference Networks that may take an entry, by the short names of the constructed table.</summary>
internal readonly record struct OrphaNetworks(int Orpha, IReadOnlyList<string> Networks);

/// <summary>Reads Orphanet's linearisation and the table constructed on it.</summary>
internal static class MedicalAreaParser
{
    private const string Preferential = "Preferential parent";

    /// <summary>The areas; entries that are filed nowhere are left out.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<MedicalArea> Read(SourceFile file) =>
        [.. TableReader.Csv(file, "orpha_code", "target_disorder_code", "target_disorder_name", "association_type")
            .Where(row => row["target_disorder_name"].Length > 0)
            .Select(row => new MedicalArea(row.Number("orpha_code"), row.Number("target_disorder_code"), Name(row)))];

    /// <summary>The candidate networks, constructed and not official.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<OrphaNetworks> ReadNetworks(SourceFile file) =>
        [.. TableReader.Tsv(file, "orpha", "ern_candidates").Select(row => new OrphaNetworks(row.Number("orpha"), row.List("ern_candidates", '|')))];

    private static string Name(TableRow row) =>
        row["association_type"] == Preferential ? row["target_disorder_name"] : throw row.Refuse("association_type", Preferential);
}
