using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Genotypes.Background;

/// <summary>
/// The classes that a variant may belong to, as a set: one class where the consequence is known, several where it is
/// not, so that the likelihood of "unknown" is the sum over what it may be.
/// </summary>
/// <param name="Bits">Bit k is <see cref="ConsequenceClass"/> k.</param>
public readonly record struct ConsequenceClasses(ushort Bits)
{
    /// <summary>Number of classes.</summary>
    public const int Count = 10;

    private static readonly ConsequenceClasses CodingSubstitution = Of(ConsequenceClass.Missense)
        | Of(ConsequenceClass.Synonymous) | Of(ConsequenceClass.StopOrFrameshift);

    /// <summary>Both sets' classes.</summary>
    public static ConsequenceClasses operator |(ConsequenceClasses left, ConsequenceClasses right) =>
        new((ushort)(left.Bits | right.Bits));

    /// <summary>Both sets' classes.</summary>
    public ConsequenceClasses BitwiseOr(ConsequenceClasses other) => this | other;

    /// <summary>The set of one class.</summary>
    public static ConsequenceClasses Of(ConsequenceClass only) => new((ushort)(1 << (int)only));

    /// <summary>What the consequence may be: a coding substitution of unknown effect is missense, synonymous or a stop.</summary>
    public static ConsequenceClasses Of(GeneConsequence consequence) =>
        consequence.ProteinChange == ProteinChangeState.Unknown && consequence.Class == ConsequenceClass.Other
            ? CodingSubstitution
            : Of(consequence.Class);

    /// <summary>Whether the class is in the set.</summary>
    public bool Contains(int k) => (Bits >> k & 1) != 0;

    /// <summary>The sum of a table's values over the set.</summary>
    public double SumOf(IReadOnlyList<double> table)
    {
        var sum = 0.0;
        for (var k = 0; k < Count; k++)
            if (Contains(k)) sum += table[k];
        return sum;
    }
}
