using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>P(affected | copies of the cause) for a relative, so that who is affected or well speaks of the copies.</summary>
/// <param name="Zero">Without a copy: the same disease from another cause, or a wrong statement.</param>
/// <param name="One">With one copy.</param>
/// <param name="Two">With two.</param>
internal readonly record struct Penetrance(double Zero, double One, double Two)
{
    /// <summary>A dominant disease; some carriers stay well.</summary>
    public static readonly Penetrance Dominant = new(.01, .85, .95);

    /// <summary>A recessive disease.</summary>
    public static readonly Penetrance Recessive = new(.01, .01, .95);

    /// <summary>A recessive disease of a gene on X.</summary>
    public static Penetrance XLinkedRecessive(Sex sex) => sex == Sex.Male ? new(.01, .95, .95) : new(.01, .10, .95);

    /// <summary>P(status | no copy, one, two); 1 for each where the status is not known.</summary>
    public Penetrance Of(AffectedStatus status) => status switch
    {
        AffectedStatus.Affected => this,
        AffectedStatus.Unaffected => new(1 - Zero, 1 - One, 1 - Two),
        _ => new(1, 1, 1),
    };
}
