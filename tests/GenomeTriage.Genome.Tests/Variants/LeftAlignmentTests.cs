using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Genome.Tests.Variants;

public sealed class LeftAlignmentTests
{
    private static readonly Contig Chr1 = new(1);

    [Theory]
    [InlineData("GGGCACACACAGGG", 8, "CA", "", 3, "GCA", "G")] // Tan et al. 2015, figure 1: the CA repeat
    [InlineData("GCAAAT", 5, "A", "", 2, "CA", "C")]
    [InlineData("GCAAAT", 5, "", "A", 2, "C", "CA")]
    [InlineData("GCATT", 3, "A", "G", 3, "A", "G")]
    public void Normalise_ChangeInRepeat_MovesLeft(
        string sequence, int position, string deleted, string inserted, int expectedPosition, string expectedReference, string expectedAlternate)
    {
        var given = Write(sequence, position, deleted, inserted);
        Assert.Equal(new SmallVariant(Chr1, expectedPosition, expectedReference, expectedAlternate), LeftAlignment.Normalise(given, Reader(sequence)));
    }

    [Fact]
    public void Normalise_AnchoredByBaseBehind_GetsBaseBefore() =>
        Assert.Equal(
            new SmallVariant(Chr1, 2, "A", "AT"),
            LeftAlignment.Normalise(new SmallVariant(Chr1, 3, "G", "TG"), Reader("CAGC")));

    [Fact]
    public void Normalise_RepeatLongerThanWindow_ReachesItsStart()
    {
        var sequence = "G" + new string('A', 300) + "C";
        Assert.Equal(
            new SmallVariant(Chr1, 1, "GA", "G"),
            LeftAlignment.Normalise(new SmallVariant(Chr1, 300, "AA", "A"), Reader(sequence)));
    }

    [Fact]
    public void Normalise_SymbolicAllele_IsLeftAlone()
    {
        var deletion = new SmallVariant(Chr1, 3, "A", "<DEL>");
        Assert.Equal(deletion, LeftAlignment.Normalise(deletion, Reader("GAAAA")));
    }

    [Fact]
    public void Normalise_AnyVariant_GivesSameHaplotypeAndLeftmostOfAllSpellings() =>
        Prop.ForAll(Variants().ToArbitrary(), drawn =>
        {
            var (sequence, variant) = drawn;
            var normalised = LeftAlignment.Normalise(variant, Reader(sequence));
            var haplotype = Apply(sequence, variant);
            var leftmost = variant.Reference.Length == variant.Alternate.Length
                ? normalised.Position
                : AllSpellings(sequence, haplotype).Min();
            return Apply(sequence, normalised) == haplotype
                && LeftAlignment.Normalise(normalised, Reader(sequence)) == normalised
                && normalised.Position == leftmost;
        }).QuickCheckThrowOnFailure();

    // An independent way: try every shortest indel at every place and keep those that give the same haplotype.
    private static IEnumerable<int> AllSpellings(string sequence, string haplotype)
    {
        var difference = haplotype.Length - sequence.Length;
        for (var anchor = 1; anchor <= sequence.Length; anchor++)
        {
            var deleted = Math.Max(-difference, 0);
            if (anchor + deleted > sequence.Length) yield break;
            var inserted = haplotype.Substring(anchor, Math.Max(difference, 0));
            if (sequence[..anchor] + inserted + sequence[(anchor + deleted)..] == haplotype) yield return anchor;
        }
    }

    private static Gen<(string Sequence, SmallVariant Variant)> Variants() =>
        from bases in Gen.ArrayOf(Gen.Elements('A', 'C'), 14)
        from position in Gen.Choose(2, 8)
        from length in Gen.Choose(1, 4)
        from insertion in Gen.Elements(true, false)
        from added in Gen.ArrayOf(Gen.Elements('A', 'C'), length)
        let sequence = new string(bases)
        select (sequence, Write(sequence, position, insertion ? "" : sequence.Substring(position - 1, length), insertion ? new string(added) : ""));

    private static SmallVariant Write(string sequence, int position, string deleted, string inserted) =>
        deleted.Length > 0 && inserted.Length > 0
            ? new SmallVariant(Chr1, position, deleted, inserted)
            : new SmallVariant(Chr1, position - 1, sequence[position - 2] + deleted, sequence[position - 2] + inserted);

    private static string Apply(string sequence, SmallVariant variant)
    {
        Assert.Equal(variant.Reference, sequence.Substring(variant.Position - 1, variant.Reference.Length));
        return sequence[..(variant.Position - 1)] + variant.Alternate + sequence[variant.End..];
    }

    private static ReferenceReader Reader(string sequence) => (_, position, bases) =>
    {
        if (position - 1 + bases.Length > sequence.Length) return false;
        sequence.AsSpan(position - 1, bases.Length).CopyTo(bases);
        return true;
    };
}
