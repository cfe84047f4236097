namespace GenomeTriage.Review.Cases;

/// <summary>Where a case stands after a change.</summary>
/// <param name="Version">Its version; the next change names it.</param>
/// <param name="LatestRanking">Number of its newest ranking; 0 before the first.</param>
public readonly record struct CaseHead(int Version, int LatestRanking)
{
    // Read after the act is stored: only then has the row its new version.
    internal static CaseHead Of(CaseRecord row) => new(row.Version, row.LatestRanking);
}
