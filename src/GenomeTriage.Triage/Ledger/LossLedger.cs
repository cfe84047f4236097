using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Triage.Ledger;

/// <summary>What a stage counts.</summary>
public enum LedgerUnit
{
    /// <summary>Lines of the VCF.</summary>
    Records = 0,

    /// <summary>Alternate alleles, after multi-allelic records were split.</summary>
    Alleles = 1,
}

/// <summary>So many were removed for this reason.</summary>
/// <param name="Reason">A code of <see cref="LedgerReasonCodes"/>, or of the annotation stage.</param>
/// <param name="Count">How many, at least 1.</param>
public readonly record struct LedgerLoss(string Reason, long Count);

/// <summary>One stage of the pipeline: what came in either went out or was removed for a reason.</summary>
/// <param name="Code">A code of <see cref="LedgerStageCodes"/>.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="In">How many came in.</param>
/// <param name="Out">How many went on.</param>
/// <param name="Removed">The rest by reason, ordered by code.</param>
public sealed record LedgerStage(string Code, LedgerUnit Unit, long In, long Out, IReadOnlyList<LedgerLoss> Removed)
{
    /// <summary>Whether <see cref="In"/> is <see cref="Out"/> and all that was removed.</summary>
    public bool Balances => In == Out + Removed.Sum(loss => loss.Count);
}

/// <summary>
/// Where every record and allele of the input left the pipeline, or that it was kept. Stages are in order and what
/// one passes on is what the next of the same unit takes in.
/// </summary>
/// <param name="Stages">The stages in order.</param>
public sealed record LossLedger(IReadOnlyList<LedgerStage> Stages)
{
    /// <summary>A ledger of no input at all.</summary>
    public static readonly LossLedger Empty = new([]);

    /// <summary>What the query of the options met, in the order of the file; empty where nothing was asked or met.</summary>
    public IReadOnlyList<TraceStep> Trace { get; init; } = [];

    /// <summary>Whether each stage balances and each takes in what the one before it passed on.</summary>
    public bool Balances => Stages.All(stage => stage.Balances)
        && Stages.Zip(Stages.Skip(1)).All(pair => pair.First.Unit != pair.Second.Unit || pair.First.Out == pair.Second.In);

    /// <summary>The stage with this code, or <c>null</c>.</summary>
    public LedgerStage? Find(string code) => Stages.FirstOrDefault(stage => stage.Code == code);
}
