using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>Loads a case to be changed.</summary>
internal static class CaseRows
{
    /// <summary>The case, as it was read at <paramref name="version"/>; the log will name it.</summary>
    /// <exception cref="Genome.Problems.InputException">There is no such case, or someone else changed it.</exception>
    public static async Task<CaseRecord> CaseAsync(this Act act, Guid caseId, int version, CancellationToken cancellationToken)
    {
        var row = await act.CaseAsync(caseId, cancellationToken);
        StoreFaults.RefuseStale(row, version);
        return row;
    }

    /// <inheritdoc cref="CaseAsync(Act, Guid, int, CancellationToken)"/>
    public static async Task<CaseRecord> CaseAsync(this Act act, Guid caseId, CancellationToken cancellationToken)
    {
        var row = StoreFaults.Found(await act.Rows.Cases.SingleOrDefaultAsync(one => one.Id == caseId, cancellationToken));
        act.Case = caseId;
        return row;
    }
}
