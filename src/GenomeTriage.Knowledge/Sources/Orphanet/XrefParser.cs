using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Codes of one ORPHA entry in other terminologies.</summary>
internal sealed record OrphaXref(int Orpha)
{
    public required IReadOnlyList<string> Mondo { get; init; }

    public required IReadOnlyList<string> Icd10 { get; init; }

    public required IReadOnlyList<string> Icd11Foundation { get; init; }

    public required IReadOnlyList<string> Icd11Mms { get; init; }

    public required IReadOnlyList<string> Snomed { get; init; }

    public required IReadOnlyList<string> Umls { get; init; }

    public required IReadOnlyList<string> Mesh { get; init; }

    public required IReadOnlyList<string> Gard { get; init; }

    public required IReadOnlyList<string> MedGen { get; init; }
}

/// <summary>Reads the merged table of codes.</summary>
internal static class XrefParser
{
    /// <summary>The columns with codes of WHO's ICD-10; that of the United States is another classification and is left out.</summary>
    private static readonly string[] Icd10Columns = ["ICD10_acadTags", "ICD10_ORDO2018", "ICD10_EXACT_molgenis", "ICD10WHO"];

    /// <summary>The entries in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<OrphaXref> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, ["orpha", "MONDO", "ICD11F", "ICD11_MMS", "SCTID", "UMLS", "MESH", "GARD", "MEDGEN", .. Icd10Columns]).Select(Row)];

    private static OrphaXref Row(TableRow row) => new(row.Number("orpha"))
    {
        Mondo = row.List("MONDO", '|'),
        Icd10 = [.. Icd10Columns.SelectMany(column => row.List(column, '|'))],
        Icd11Foundation = row.List("ICD11F", '|'),
        Icd11Mms = row.List("ICD11_MMS", '|'),
        Snomed = row.List("SCTID", '|'),
        Umls = row.List("UMLS", '|'),
        Mesh = row.List("MESH", '|'),
        Gard = row.List("GARD", '|'),
        MedGen = row.List("MEDGEN", '|'),
    };
}
