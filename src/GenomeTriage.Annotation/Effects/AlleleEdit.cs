using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Effects;

/// <summary>What an allele does to the reference: it takes bases out and puts others in their place.</summary>
/// <param name="Start">0-based position of the first base taken out; where none is, of the base behind the insertion.</param>
/// <param name="End">0-based position behind the last base taken out.</param>
/// <param name="Inserted">Bases put in, forward strand, upper case.</param>
public readonly record struct AlleleEdit(int Start, int End, string Inserted)
{
    /// <summary>Number of bases taken out.</summary>
    public int DeletedLength => End - Start;

    /// <summary>Bases are put in and none taken out.</summary>
    public bool IsInsertion => Start == End;

    /// <summary>Bases are taken out and none put in.</summary>
    public bool IsDeletion => Inserted.Length == 0 && Start < End;

    /// <summary>Nothing changes: the alternate is the reference.</summary>
    public bool IsNothing => IsInsertion && Inserted.Length == 0;

    /// <summary>Change of length in bases.</summary>
    public int LengthChange => Inserted.Length - DeletedLength;

    /// <summary>The edit of a sequence variant: shared bases are taken off its right end, then off its left.</summary>
    public static AlleleEdit Of(SmallVariant variant)
    {
        var reference = variant.Reference.AsSpan();
        var alternate = variant.Alternate.AsSpan();
        var shorter = Math.Min(reference.Length, alternate.Length);
        var right = 0;
        while (right < shorter && reference[^(right + 1)] == alternate[^(right + 1)]) right++;
        var left = reference[..^right].CommonPrefixLength(alternate[..^right]);
        var start = variant.Position - 1 + left;
        var inserted = left + right == 0 ? variant.Alternate : alternate[left..^right].ToString();
        return new AlleleEdit(start, start + reference.Length - right - left, inserted);
    }
}
