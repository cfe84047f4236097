using System.Text.Json;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>An epidemiological figure of an ORPHA entry.</summary>
internal readonly record struct OrphaPrevalence(int Orpha, Prevalence Prevalence);

/// <summary>Reads Orphanet's epidemiology, the table of the world and the extracts of the Nordic countries.</summary>
internal static class EpidemiologyParser
{
    /// <summary>The figures of the table in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<OrphaPrevalence> Read(SourceFile file) =>
        [.. TableReader.Csv(file, "orpha_code", "prevalence_type", "prevalence_class", "val_moy", "prevalence_geographic", "prevalence_validation_status")
            .Select(row => new OrphaPrevalence(row.Number("orpha_code"), Row(row)))];

    /// <summary>The figures of one country's extract in the order of the file.</summary>
    /// <exception cref="InputException">The file is no such JSON.</exception>
    public static IReadOnlyList<OrphaPrevalence> ReadCountry(SourceFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Text());
            var rows = json.RootElement.EnumerateArray().Select((element, index) => Element(file, element, index)).ToArray();
            file.Count = rows.Length;
            return rows;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InputException(new Problem(SourceProblemCodes.SourceFieldInvalid, ProblemSeverity.Error) { File = file.Name, Found = e.Message }, e);
        }
    }

    private static Prevalence Row(TableRow row) => new(
        PrevalenceWords.Kind(row["prevalence_type"]) ?? throw row.Refuse("prevalence_type", "prevalence type of Orphanet"),
        PrevalenceWords.Class(row["prevalence_class"]) ?? throw row.Refuse("prevalence_class", "prevalence class of Orphanet"),
        row.Real("val_moy"),
        row["prevalence_geographic"],
        row["prevalence_validation_status"] == "Validated");

    private static OrphaPrevalence Element(SourceFile file, JsonElement element, int index)
    {
        string Text(string name) => element.GetProperty(name).GetString() ?? "";
        InputException Refuse(string name) => file.Refuse(SourceProblemCodes.SourceFieldInvalid, 0, $"[{index}].{name}", Text(name));
        return new OrphaPrevalence(
            int.TryParse(Text("orpha_code"), System.Globalization.CultureInfo.InvariantCulture, out var orpha) ? orpha : throw Refuse("orpha_code"),
            new Prevalence(
                PrevalenceWords.Kind(Text("prevalence_type")) ?? throw Refuse("prevalence_type"),
                PrevalenceWords.Class(Text("prevalence_class")) ?? throw Refuse("prevalence_class"),
                0,
                Text("geographic_area"),
                Text("validation_status") == "Validated"));
    }
}
