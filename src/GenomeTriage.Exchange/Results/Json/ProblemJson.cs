using System.Text.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>A problem: code and parts, no sentence.</summary>
internal sealed class ProblemJson(Utf8JsonWriter json)
{
    public void Write(Problem problem)
    {
        json.Field("code", problem.Code);
        json.Code("severity", problem.Severity);
        json.Field("file", problem.File);
        json.Field("line", problem.Line);
        json.Field("field", problem.Field);
        json.Field("found", problem.Found);
        json.Field("allowed", problem.Allowed);
    }
}
