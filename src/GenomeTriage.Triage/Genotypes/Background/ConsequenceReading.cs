using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Genotypes.Background;

/// <summary>
/// The class of a consequence, or, where only the place in the coding sequence is known, all that a substitution there
/// may be: the likelihood of "unknown" is the sum over what it may be, of causes and of chance alike.
/// </summary>
/// <param name="Class">The class; <see cref="ConsequenceClass.Other"/> for a coding substitution of unknown effect.</param>
/// <param name="CodonPlace">Place in the codon (0–2) of such a substitution, <see cref="AnyPlace"/> where that is unknown too; <c>null</c> where the class is known.</param>
public readonly record struct ConsequenceReading(ConsequenceClass Class, int? CodonPlace = null)
{
    /// <summary>Number of classes.</summary>
    public const int ClassCount = 14;

    /// <summary>The place in the codon is not known.</summary>
    public const int AnyPlace = 3;

    // Shares of the substitutions of each kind that lie at the first, second and third place of a codon, and anywhere;
    // counted over the standard genetic code with all sense codons equally frequent. Half of the class of stops and
    // frameshifts are substitutions.
    private static readonly double[] MissenseAt = [.42, .45, .13, 1];
    private static readonly double[] SynonymousAt = [.06, 0, .94, 1];
    private static readonly double[] StopAt = [.195, .155, .15, .5];

    /// <summary>What a consequence may be.</summary>
    public static ConsequenceReading Of(GeneConsequence consequence) =>
        consequence.ProteinChange == ProteinChangeState.Unknown && consequence.Class == ConsequenceClass.Other
            ? new(ConsequenceClass.Other, consequence.CodingPosition is { } position ? (position - 1) % 3 : AnyPlace)
            : new(consequence.Class);

    /// <summary>The weighted sum of a table by class.</summary>
    public double SumOf(IReadOnlyList<double> table) => SumOf(k => table[k]);

    /// <summary>The weighted sum of a value by class.</summary>
    public double SumOf(Func<int, double> valueOf) => CodonPlace is not { } place
        ? valueOf((int)Class)
        : MissenseAt[place] * valueOf((int)ConsequenceClass.Missense)
            + SynonymousAt[place] * valueOf((int)ConsequenceClass.Synonymous)
            + StopAt[place] * valueOf((int)ConsequenceClass.StopOrFrameshift);
}
