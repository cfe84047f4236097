using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Testing;

namespace GenomeTriage.Exchange.Tests.Phenopackets;

/// <summary>The example files of phenopacket-tools: all are read, except those that are broken or are no single patient.</summary>
[Trait("data", "shared")]
public sealed class PhenopacketExamplesTests
{
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["examples_validate_base_missing-fields.json"] = PhenopacketProblemCodes.IdMissing,
        ["examples_validate_custom-json-schema_hpo-rare-disease-schema.json"] = PhenopacketProblemCodes.NotPhenopacket,
        ["json_bethlehamMyopathyInvalidExample.json"] = PhenopacketProblemCodes.UnknownField,
        ["org_phenopackets_phenopackettools_io_v1_cohort.json"] = PhenopacketProblemCodes.CohortGiven,
        ["org_phenopackets_phenopackettools_io_v2_cohort.json"] = PhenopacketProblemCodes.CohortGiven,
        ["org_phenopackets_phenopackettools_util_format_cohort.v2.json"] = PhenopacketProblemCodes.CohortGiven,
        ["org_phenopackets_phenopackettools_validator_jsonschema_example-cohort.json"] = PhenopacketProblemCodes.CohortGiven,
    };

    [Fact]
    public void Read_Examples_AreReadOrRefusedForTheirReason()
    {
        var verdicts = Directory.EnumerateFiles(SharedData.PathOf("exchange/phenopacket_examples"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Code: CodeOf(path)))
            .Where(verdict => verdict.Code != Refused.GetValueOrDefault(verdict.Name))
            .Select(verdict => $"{verdict.Name}: {verdict.Code}");
        Assert.Empty(verdicts);
    }

    [Fact]
    public void Read_YamlForm_IsRefusedAsNoJson() =>
        Assert.Equal(
            PhenopacketProblemCodes.NotJson,
            CodeOf(SharedData.PathOf("exchange/phenopacket_examples/org_phenopackets_phenopackettools_io_v2_phenopacket.yaml")));

    private static string? CodeOf(string path)
    {
        try
        {
            PhenopacketReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
            return null;
        }
        catch (InputException refusal)
        {
            return refusal.Problem.Code;
        }
    }
}
