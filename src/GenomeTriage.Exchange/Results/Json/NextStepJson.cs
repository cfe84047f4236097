using System.Text.Json;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>Samples and tests with what their answers would change.</summary>
internal sealed class NextStepJson(Utf8JsonWriter json, ReasonJson reasons)
{
    public void Write(NextStep step)
    {
        json.Field("code", step.Code);
        reasons.Write(step.Parameters);
        json.Field("probabilityOfYes", step.ProbabilityOfYes);
        json.Field("expectedGain", step.ExpectedGain);
        json.Objects("effects", step.Effects, WriteEffect);
    }

    private void WriteEffect(StepEffect effect)
    {
        json.Field("rank", effect.Rank);
        json.Field("name", effect.Name);
        json.Field("posterior", effect.Posterior);
        json.Field("ifYes", effect.IfYes);
        json.Field("ifNo", effect.IfNo);
    }
}
