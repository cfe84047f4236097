using System.Text;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Variants;

/// <summary>
/// Reads reference bases: fills <paramref name="bases"/> (upper case) from the 1-based <paramref name="position"/> on,
/// with N where a base is not known, and says whether all of them lie on the contig.
/// </summary>
public delegate bool ReferenceReader(Contig contig, int position, Span<char> bases);

/// <summary>
/// Moves insertions and deletions as far left as the sequence allows, so that one change in a repeat has one place
/// (Tan, Abecasis and Kang 2015, "Unified representation of genetic variants").
/// </summary>
public static class LeftAlignment
{
    private const int Window = 64;

    /// <summary>
    /// The normalised variant: trimmed, and shifted left where it is an insertion or deletion. Without a base to the
    /// left (start of the contig, or a reference that doesn't have it) it stays where it is.
    /// </summary>
    public static SmallVariant Normalise(SmallVariant variant, ReferenceReader reference)
    {
        var trimmed = AlleleTrimming.Trim(variant);
        if (trimmed.IsSymbolic) return trimmed;
        var anchored = Anchor(trimmed, reference);
        return IsSimpleIndel(anchored) ? Shift(anchored, reference) : anchored;
    }

    // An indel written with the base behind it (G>TG) gets the base before it instead (A>AT), where there is one.
    private static SmallVariant Anchor(SmallVariant variant, ReferenceReader reference)
    {
        var isBackAnchored = variant.Reference.Length != variant.Alternate.Length && variant.Reference[^1] == variant.Alternate[^1]
            && variant.Reference[0] != variant.Alternate[0];
        Span<char> before = stackalloc char[1];
        if (!isBackAnchored || variant.Position == 1 || !reference(variant.Contig, variant.Position - 1, before)) return variant;
        return variant with
        {
            Position = variant.Position - 1,
            Reference = before[0] + variant.Reference[..^1],
            Alternate = before[0] + variant.Alternate[..^1],
        };
    }

    // Shifting goes on only while the last bases of both alleles agree; of two trimmed alleles that differ in length
    // that can be so only when the shorter one is a single base.
    private static bool IsSimpleIndel(SmallVariant variant) =>
        variant.Reference.Length != variant.Alternate.Length
        && (variant.Reference.Length == 1 || variant.Alternate.Length == 1)
        && variant.Reference[0] == variant.Alternate[0];

    private static SmallVariant Shift(SmallVariant variant, ReferenceReader reference)
    {
        var isInsertion = variant.Reference.Length == 1;
        var changed = (isInsertion ? variant.Alternate : variant.Reference)[1..];
        var (steps, anchor) = CountSteps(variant, changed, reference);
        if (steps == 0) return variant;
        var rotated = Rotate(changed, steps, anchor.Passed);
        var allele = anchor.Base + rotated;
        return variant with
        {
            Position = variant.Position - steps,
            Reference = isInsertion ? $"{anchor.Base}" : allele,
            Alternate = isInsertion ? allele : $"{anchor.Base}",
        };
    }

    // The changed bases c1…cn behind anchor a can move one to the left when a = cn; they become a c1…cn-1.
    private static (int Steps, (char Base, string Passed) Anchor) CountSteps(SmallVariant variant, string changed, ReferenceReader reference)
    {
        var passed = new StringBuilder();
        var anchor = variant.Reference[0];
        var cache = new BaseCache(variant.Contig, reference);
        for (var steps = 0; ; steps++)
        {
            var last = steps < changed.Length ? changed[^(steps + 1)] : passed[steps - changed.Length];
            if (anchor != last || !cache.TryGet(variant.Position - steps - 1, out var next))
                return (steps, (anchor, passed.ToString()));
            passed.Append(anchor);
            anchor = next;
        }
    }

    private static string Rotate(string changed, int steps, string passed)
    {
        var moved = Math.Min(steps, changed.Length);
        var front = new StringBuilder();
        for (var i = steps - 1; i >= steps - moved; i--) front.Append(passed[i]);
        return front.Append(changed.AsSpan(0, changed.Length - moved)).ToString();
    }

    private sealed class BaseCache(Contig contig, ReferenceReader reference)
    {
        private readonly char[] _bases = new char[Window];
        private int _start = int.MaxValue;
        private int _length;

        public bool TryGet(int position, out char value)
        {
            value = default;
            if (position < 1) return false;
            if (position < _start || position >= _start + _length)
            {
                _start = Math.Max(1, position - Window + 1);
                _length = position - _start + 1;
                if (!reference(contig, _start, _bases.AsSpan(0, _length))) { _length = 0; return false; }
            }

            value = _bases[position - _start];
            return value != 'N';
        }
    }
}
