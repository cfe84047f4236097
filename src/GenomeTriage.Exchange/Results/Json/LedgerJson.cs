using System.Text.Json;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>Where every record and allele went.</summary>
internal sealed class LedgerJson(Utf8JsonWriter json)
{
    public void Write(LossLedger ledger) => json.Object("ledger", () =>
    {
        json.Field("balances", ledger.Balances);
        json.Objects("stages", ledger.Stages, WriteStage);
        json.Objects("trace", ledger.Trace, WriteStep);
    });

    private void WriteStage(LedgerStage stage)
    {
        json.Field("code", stage.Code);
        json.Code("unit", stage.Unit);
        json.Field("in", stage.In);
        json.Field("out", stage.Out);
        json.Objects("removed", stage.Removed, loss =>
        {
            json.Field("reason", loss.Reason);
            json.Field("count", loss.Count);
        });
    }

    private void WriteStep(TraceStep step)
    {
        json.Field("stage", step.Stage);
        json.Field("reason", step.Reason);
        json.Field("line", step.Line);
        json.Field("variant", step.Variant);
        json.Field("gene", step.Gene);
    }
}
