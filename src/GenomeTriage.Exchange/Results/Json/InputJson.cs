using System.Text.Json;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>What the input was found to be.</summary>
internal sealed class InputJson(Utf8JsonWriter json)
{
    public void Write(InputSummary input) => json.Object("input", () =>
    {
        json.Field("vcf", input.VcfName);
        json.Assembly(input.Assembly);
        json.Code("assemblySource", input.AssemblySource);
        json.Field("hasReference", input.HasReference);
        json.Field("records", input.Records);
        json.Objects("samples", input.Samples, WriteSample);
        json.Texts("frequencyFields", input.FrequencyFields);
        json.Texts("annotationFields", input.AnnotationFields);
        json.Code("statedSex", input.StatedSex);
        json.Code("usedSex", input.UsedSex);
        json.Field("observedTerms", input.ObservedTerms);
        json.Field("excludedTerms", input.ExcludedTerms);
    });

    private void WriteSample(SampleRole sample)
    {
        json.Field("sample", sample.Sample);
        json.Code("role", sample.Role);
        json.Code("sex", sample.Sex);
        json.Code("status", sample.Status);
    }
}
