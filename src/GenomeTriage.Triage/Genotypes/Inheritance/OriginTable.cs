namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>Which parents have an allele that the child carries, as probabilities that add up to 1.</summary>
/// <param name="DeNovo">Neither.</param>
/// <param name="Father">The father alone.</param>
/// <param name="Mother">The mother alone.</param>
/// <param name="Both">Both.</param>
internal readonly record struct OriginTable(double DeNovo, double Father, double Mother, double Both)
{
    /// <summary>A rare heterozygous variant of the background; false de novo calls are in the first share.</summary>
    public static readonly OriginTable BackgroundHeterozygous = new(.0055, .497, .497, .0005);

    /// <summary>A rare homozygous variant of the background; one parent alone is a deletion, a missed call or uniparental disomy.</summary>
    public static readonly OriginTable BackgroundHomozygous = new(.01, .02, .02, .95);

    /// <summary>The homozygous cause of a recessive disease.</summary>
    public static readonly OriginTable CausalHomozygous = new(.0005, .001, .001, .9975);

    /// <summary>The weighted sum of two tables.</summary>
    public OriginTable Mix(double share, OriginTable other) => new(
        (1 - share) * DeNovo + share * other.DeNovo,
        (1 - share) * Father + share * other.Father,
        (1 - share) * Mother + share * other.Mother,
        (1 - share) * Both + share * other.Both);

    /// <summary>P(calls of both parents) under this table.</summary>
    public double Likelihood(ParentalCalls calls, double homozygousShare = 0)
    {
        var father = calls.Father.Carrier(homozygousShare);
        var mother = calls.Mother.Carrier(homozygousShare);
        return DeNovo * calls.Father.Zero * calls.Mother.Zero
            + Father * father * calls.Mother.Zero
            + Mother * calls.Father.Zero * mother
            + Both * father * mother;
    }
}

/// <summary>What the parents' calls say of one variant.</summary>
/// <param name="Father">The father's.</param>
/// <param name="Mother">The mother's.</param>
internal readonly record struct ParentalCalls(CopyLikelihood Father, CopyLikelihood Mother)
{
    /// <summary>Neither parent has a call.</summary>
    public static readonly ParentalCalls Unknown = new(CopyLikelihood.Unknown, CopyLikelihood.Unknown);
}
