namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>What the parents' calls say of one variant.</summary>
/// <param name="Father">The father's.</param>
/// <param name="Mother">The mother's.</param>
internal readonly record struct ParentalCalls(CopyLikelihood Father, CopyLikelihood Mother)
{
    /// <summary>Neither parent has a call.</summary>
    public static readonly ParentalCalls Unknown = new(CopyLikelihood.Unknown, CopyLikelihood.Unknown);

    /// <summary>P(calls of both) for each origin of the patient's allele.</summary>
    /// <param name="homozygousShare">Share of carriers who have both copies.</param>
    public OriginTable ByOrigin(double homozygousShare)
    {
        var father = Father.Carrier(homozygousShare);
        var mother = Mother.Carrier(homozygousShare);
        return new(Father.Zero * Mother.Zero, father * Mother.Zero, Father.Zero * mother, father * mother);
    }
}
