using System.Text.Json;
using GenomeTriage.Vcf.Validation;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>
/// Writes what the validator found, for programs: <c>valid</c>, the counts of records, errors and warnings, and the problems
/// with code, severity, file, line, field, what was found and what is allowed.
/// </summary>
public static class ValidationJson
{
    /// <summary>Writes <paramref name="report"/> as UTF-8 with a final line end; the same report gives the same bytes.</summary>
    public static async Task WriteAsync(ValidationReport report, Stream stream, CancellationToken cancellation)
    {
        await using (var json = new Utf8JsonWriter(stream, ResultJson.Layout))
        {
            json.WriteStartObject();
            json.Field("valid", report.IsValid);
            json.Field("records", report.RecordCount);
            json.Field("errors", report.ErrorCount);
            json.Field("warnings", report.WarningCount);
            json.Objects("problems", report.Problems, new ProblemJson(json).Write);
            json.WriteEndObject();
        }

        await stream.WriteAsync("\n"u8.ToArray(), cancellation);
    }
}
