using System.Text.Json;
using GenomeTriage.Annotation.Acmg;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>The ACMG/AMP criteria of a variant.</summary>
internal sealed class AcmgJson(Utf8JsonWriter json)
{
    public void Write(AcmgAssessment assessment)
    {
        json.Code("classification", assessment.Classification);
        json.Field("points", assessment.Points);
        json.Field("posterior", assessment.Posterior);
        json.Objects("evidence", assessment.Evidence, WriteEvidence);
        json.Objects("unknown", assessment.Unknown, WriteUnknown);
        json.Texts("forPerson", AcmgAssessment.ForPerson.Select(criterion => criterion.ToString()));
    }

    private void WriteEvidence(AcmgEvidence evidence)
    {
        json.Field("criterion", evidence.Criterion.ToString());
        json.Code("strength", evidence.Strength);
        json.Field("points", evidence.Points);
        WriteReason(evidence.Reason);
    }

    private void WriteUnknown(AcmgUnknown unknown)
    {
        json.Field("criterion", unknown.Criterion.ToString());
        WriteReason(unknown.Reason);
    }

    private void WriteReason(AcmgReason reason)
    {
        json.Field("code", reason.Code);
        json.Objects("values", reason.Values, value =>
        {
            json.Field("name", value.Name);
            json.Field("text", value.Text);
            json.Field("number", value.Text is null ? value.Number : (double?)null);
        });
    }
}
