namespace GenomeTriage.Phenotype.Candidates;

/// <summary>
/// Which candidates are subtypes of one another, in two ways that serve two ends. The <em>partition</em> gives every
/// candidate one line of a printed list. The <em>mate</em> relation, which is not transitive, is what measurements by
/// group count as a hit: a mate shares a gene, a name series, or an ORPHA entry.
/// </summary>
public sealed class DiagnosisGroups
{
    private readonly int[] _groupOf;
    private readonly int[][] _members;
    private readonly int[][] _mates;

    /// <summary>Takes the group of each candidate and, for each, its mates in ascending order without itself.</summary>
    public DiagnosisGroups(IReadOnlyList<int> groupOf, IReadOnlyList<int[]> mates)
    {
        _groupOf = [.. groupOf];
        _mates = [.. mates];
        _members = new int[_groupOf.Length == 0 ? 0 : _groupOf.Max() + 1][];
        for (var group = 0; group < _members.Length; group++) _members[group] = [];
        foreach (var group in Enumerable.Range(0, _groupOf.Length).GroupBy(candidate => _groupOf[candidate]))
            _members[group.Key] = [.. group];
    }

    /// <summary>Number of groups, of which each candidate is in exactly one.</summary>
    public int Count => _members.Length;

    /// <summary>The group of a candidate, 0 … <see cref="Count"/> - 1.</summary>
    public int GroupOf(int candidate) => _groupOf[candidate];

    /// <summary>The candidates of a group, ascending.</summary>
    public ReadOnlySpan<int> MembersOf(int group) => _members[group];

    /// <summary>The mates of a candidate, ascending, without itself.</summary>
    public ReadOnlySpan<int> MatesOf(int candidate) => _mates[candidate];

    /// <summary>Whether a measurement by group counts <paramref name="b"/> for <paramref name="a"/>; each is its own mate.</summary>
    public bool IsMate(int a, int b) => a == b || _mates[a].AsSpan().BinarySearch(b) >= 0;
}
