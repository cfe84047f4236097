using System.Numerics;
using System.Text;

namespace GenomeTriage.Annotation.Consequences;

/// <summary>A set of terms in 64 bits, enumerated from most to least severe. The default value is the empty set.</summary>
/// <param name="Bits">Bit <c>r</c> is the term of rank <c>r</c>.</param>
public readonly record struct SoTermSet(ulong Bits)
{
    /// <summary>The set of one term.</summary>
    public static implicit operator SoTermSet(SoTerm term) => Of(term);

    /// <summary>Both sets' terms.</summary>
    public static SoTermSet operator |(SoTermSet left, SoTermSet right) => new(left.Bits | right.Bits);

    /// <summary>The set of one term.</summary>
    public static SoTermSet Of(SoTerm term) => new(1UL << term.Rank);

    /// <summary>Both sets' terms.</summary>
    public SoTermSet BitwiseOr(SoTermSet other) => this | other;

    /// <summary>Number of terms.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The most severe term; the set must not be empty.</summary>
    public SoTerm MostSevere => IsEmpty ? throw new InvalidOperationException("The set is empty.") : new((byte)BitOperations.TrailingZeroCount(Bits));

    /// <summary>Whether <paramref name="term"/> is in the set.</summary>
    public bool Contains(SoTerm term) => (Bits >> term.Rank & 1) != 0;

    /// <summary>This set without <paramref name="term"/>.</summary>
    public SoTermSet Without(SoTerm term) => new(Bits & ~(1UL << term.Rank));

    /// <summary>Reads names joined by any of <paramref name="separators"/> (VEP and SnpEff: <c>&amp;</c>); counts the unknown ones.</summary>
    public static SoTermSet Parse(ReadOnlySpan<byte> names, ReadOnlySpan<byte> separators, out int unknown)
    {
        var set = default(SoTermSet);
        unknown = 0;
        while (!names.IsEmpty)
        {
            var cut = names.IndexOfAny(separators);
            var name = cut < 0 ? names : names[..cut];
            if (SoTerm.TryParse(name, out var term)) set |= term;
            else if (!name.IsEmpty) unknown++;
            names = cut < 0 ? default : names[(cut + 1)..];
        }

        return set;
    }

    /// <summary>Enumerates from most to least severe.</summary>
    public Enumerator GetEnumerator() => new(Bits);

    /// <summary>The names joined by <c>&amp;</c>, most severe first, as VEP writes them.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var term in this) text.Append(text.Length == 0 ? "" : "&").Append(term.Name);
        return text.ToString();
    }

    /// <summary>Walks the set bits.</summary>
    public struct Enumerator(ulong bits)
    {
        private ulong _rest = bits;

        /// <summary>The term at hand.</summary>
        public SoTerm Current { get; private set; }

        /// <summary>Steps to the next less severe term.</summary>
        public bool MoveNext()
        {
            if (_rest == 0) return false;
            Current = new SoTerm((byte)BitOperations.TrailingZeroCount(_rest));
            _rest &= _rest - 1;
            return true;
        }
    }
}
