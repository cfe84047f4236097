namespace GenomeTriage.Triage.Ledger;

/// <summary>Counts all stages while the file streams, and follows what the query asks for.</summary>
internal sealed class LedgerCounter(TraceRecorder? trace)
{
    public StageCounter Reading { get; } = new(LedgerStageCodes.Reading, LedgerUnit.Records);

    public StageCounter Splitting { get; } = new(LedgerStageCodes.Splitting, LedgerUnit.Alleles);

    public StageCounter Lifting { get; } = new(LedgerStageCodes.Lifting, LedgerUnit.Alleles);

    public StageCounter Selection { get; } = new(LedgerStageCodes.Selection, LedgerUnit.Alleles);

    public StageCounter Genes { get; } = new(LedgerStageCodes.Genes, LedgerUnit.Alleles);

    /// <summary>What follows the query; <c>null</c> where nothing was asked.</summary>
    public TraceRecorder? Trace => trace;

    /// <summary>The ledger so far.</summary>
    public LossLedger ToLedger() =>
        new([Reading.ToStage(), Splitting.ToStage(), Lifting.ToStage(), Selection.ToStage(), Genes.ToStage()])
        {
            Trace = trace?.Steps ?? [],
        };
}
