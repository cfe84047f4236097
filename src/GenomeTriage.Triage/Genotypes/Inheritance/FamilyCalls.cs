namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>What the family shows of one variant of the patient.</summary>
/// <param name="Parents">The parents.</param>
/// <param name="Relatives">All others, in the order of the header.</param>
internal sealed record FamilyCalls(ParentalCalls Parents, IReadOnlyList<RelativeCall> Relatives)
{
    /// <summary>Nobody else was sequenced.</summary>
    public static readonly FamilyCalls Unknown = new(ParentalCalls.Unknown, []);
}
