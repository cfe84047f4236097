namespace GenomeTriage.Phenotype.Candidates;

/// <summary>
/// Which candidates are subtypes of one another: <em>mates</em> share a gene, a name series, or an ORPHA entry. The
/// relation is not transitive: a gene of two diseases does not make their other relatives one disease.
/// </summary>
public sealed class DiagnosisGroups
{
    private readonly int[][] _mates;

    /// <summary>Takes for each candidate its mates, in ascending order without itself.</summary>
    public DiagnosisGroups(IReadOnlyList<int[]> mates) => _mates = mates as int[][] ?? [.. mates];

    /// <summary>The mates of a candidate, ascending, without itself.</summary>
    public ReadOnlySpan<int> MatesOf(int candidate) => _mates[candidate];

    /// <summary>Whether a measurement by group counts <paramref name="b"/> for <paramref name="a"/>; each is its own mate.</summary>
    public bool IsMate(int a, int b) => a == b || _mates[a].AsSpan().BinarySearch(b) >= 0;
}
