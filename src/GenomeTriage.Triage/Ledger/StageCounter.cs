namespace GenomeTriage.Triage.Ledger;

/// <summary>Counts one stage while the file streams.</summary>
internal sealed class StageCounter(string code, LedgerUnit unit)
{
    private readonly SortedDictionary<string, long> _removed = new(StringComparer.Ordinal);
    private long _in;
    private long _out;

    /// <summary>The stage's code.</summary>
    public string Code => code;

    /// <summary>One came in.</summary>
    public void TakeIn() => _in++;

    /// <summary>One went on.</summary>
    public void PassOn() => _out++;

    /// <summary>One was removed.</summary>
    public void Remove(string reason) => _removed[reason] = _removed.GetValueOrDefault(reason) + 1;

    /// <summary>How many were removed for a reason so far.</summary>
    public long RemovedFor(string reason) => _removed.GetValueOrDefault(reason);

    /// <summary>What was counted.</summary>
    public LedgerStage ToStage() =>
        new(code, unit, _in, _out, _removed.Select(pair => new LedgerLoss(pair.Key, pair.Value)).ToList());
}
