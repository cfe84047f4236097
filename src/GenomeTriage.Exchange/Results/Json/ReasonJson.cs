using System.Text.Json;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>Reasons and blind spots: a code with named parameters.</summary>
internal sealed class ReasonJson(Utf8JsonWriter json)
{
    public void Write(Reason reason)
    {
        json.Field("code", reason.Code);
        json.Field("logLr", reason.LogLr);
        Write(reason.Parameters);
    }

    public void Write(BlindSpot spot)
    {
        json.Field("code", spot.Code);
        Write(spot.Parameters);
    }

    public void Write(IReadOnlyList<ReasonParameter> parameters) => json.Objects("parameters", parameters, WriteParameter);

    private void WriteParameter(ReasonParameter parameter)
    {
        json.Field("name", parameter.Name);
        json.Code("kind", parameter.Kind);
        json.Field("value", parameter.Value);
    }
}
