namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>A number for each origin of an allele that the child carries: a share, or a likelihood.</summary>
/// <param name="DeNovo">From neither parent.</param>
/// <param name="Father">From the father alone.</param>
/// <param name="Mother">From the mother alone.</param>
/// <param name="Both">From both.</param>
internal readonly record struct OriginTable(double DeNovo, double Father, double Mother, double Both)
{
    /// <summary>Nothing is known: 1 for each.</summary>
    public static readonly OriginTable One = new(1, 1, 1, 1);

    /// <summary>A rare heterozygous variant of the background that was passed on.</summary>
    public static readonly OriginTable InheritedHeterozygous = new(0, .49975, .49975, .0005);

    /// <summary>A rare homozygous variant of the background; one parent alone is a deletion, a missed call or uniparental disomy.</summary>
    public static readonly OriginTable BackgroundHomozygous = new(.01, .02, .02, .95);

    /// <summary>The homozygous cause of a recessive disease.</summary>
    public static readonly OriginTable CausalHomozygous = new(.0005, .001, .001, .9975);

    /// <summary>The sum.</summary>
    public double Sum => DeNovo + Father + Mother + Both;

    /// <summary>The weighted sum of two tables.</summary>
    public OriginTable Mix(double share, OriginTable other) => new(
        (1 - share) * DeNovo + share * other.DeNovo,
        (1 - share) * Father + share * other.Father,
        (1 - share) * Mother + share * other.Mother,
        (1 - share) * Both + share * other.Both);

    /// <summary>The products, origin by origin.</summary>
    public OriginTable Times(OriginTable other) => new(DeNovo * other.DeNovo, Father * other.Father, Mother * other.Mother, Both * other.Both);
}
