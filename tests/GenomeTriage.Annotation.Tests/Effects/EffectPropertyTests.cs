using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Effects;

/// <summary>What must hold of any change of <see cref="SmallGenome"/>, checked against the edited sequence itself.</summary>
public sealed class EffectPropertyTests
{
    private static readonly TranscriptMap Plus = new(SmallGenome.Plus, -1);
    private static readonly TranscriptMap Minus = new(SmallGenome.Minus, -1);
    private static readonly string Coding = SmallGenome.Forward[14..27] + SmallGenome.Forward[57..68];

    private static readonly Arbitrary<SmallVariant> Variants = Arb.From(
        from start in Gen.Choose(0, SmallGenome.Forward.Length - 1)
        from length in Gen.Frequency((6, Gen.Choose(1, 3)), (2, Gen.Choose(1, 12)), (1, Gen.Choose(1, 87)))
        from alternate in Gen.Elements('A', 'C', 'G', 'T').ArrayOf().Select(bases => new string(bases)).Resize(8)
        let reference = SmallGenome.Forward.Substring(start, Math.Min(length, SmallGenome.Forward.Length - start))
        select new SmallVariant(new Contig(1), start + 1, reference, alternate.Length == 0 ? reference[..1] : alternate));

    [Fact]
    public void Predict_AnyChange_IsTheSameOnEitherStrand() => Check(variant =>
    {
        var predictor = new EffectPredictor(new TranscriptSequences(SmallGenome.Reference));
        var plus = EditOf(variant);
        if (plus.IsNothing) return true;
        var minus = Mirror(plus);
        var (left, right) = (predictor.Predict(plus, Plus), predictor.Predict(minus, Minus));
        return left == right && predictor.NameProtein(plus, Plus, left) == predictor.NameProtein(minus, Minus, right)
            && new EffectPredictor(null).Predict(plus, Plus) == new EffectPredictor(null).Predict(minus, Minus);
    });

    [Fact]
    public void Of_AnyChange_GivesNamesAndNeverThrows() => Check(variant =>
    {
        var known = new GeneModelConsequences(SmallGenome.Model(flank: 20), SmallGenome.Reference).Of(variant);
        var unknown = new GeneModelConsequences(SmallGenome.Model(), null).Of(variant);
        return known.All(one => !one.Terms.IsEmpty) && unknown.All(one => ConsequenceScope.IsInGene(one.Terms));
    });

    [Fact]
    public void Predict_ChangeInsideCoding_AgreesWithTheTranslatedProtein() => Check(variant =>
    {
        var edit = EditOf(variant);
        if (edit.IsNothing || !ExonicEdit.TryMap(edit, Plus, out var exonic) || exonic.TouchesIntron) return true;
        if (exonic.Start < Plus.CodingStart + 3 || exonic.End > Plus.CodingEnd - 3 || (exonic.IsInsertion && exonic.Start == Plus.CodingEnd - 3)) return true;
        var from = exonic.Start - Plus.CodingStart;
        var altered = Translate(Coding[..from] + exonic.Inserted + Coding[(from + exonic.DeletedLength)..]);
        var terms = new EffectPredictor(new TranscriptSequences(SmallGenome.Reference)).Predict(edit, Plus).Terms;
        var change = exonic.Inserted.Length - exonic.DeletedLength;
        return terms.Contains(SoTerm.Frameshift) == (change % 3 != 0)
            && terms.Contains(SoTerm.Synonymous) == (change == 0 && altered == "MAWKQDL*")
            && terms.Contains(SoTerm.Missense) == (change == 0 && altered != "MAWKQDL*" && altered.Length == 8)
            && (change % 3 != 0 || terms.Contains(SoTerm.StopGained) == (altered.Length < (24 + change) / 3));
    });

    private static AlleleEdit EditOf(SmallVariant variant) => AlleleEdit.Of(variant);

    private static AlleleEdit Mirror(AlleleEdit edit) => new(
        SmallGenome.Forward.Length - edit.End,
        SmallGenome.Forward.Length - edit.Start,
        Nucleotides.ReverseComplement(edit.Inserted));

    private static string Translate(string bases)
    {
        var protein = System.Text.Encoding.ASCII.GetString(GeneticCode.Standard.TranslateAll(System.Text.Encoding.ASCII.GetBytes(bases)));
        var stop = protein.IndexOf('*');
        return stop < 0 ? protein : protein[..(stop + 1)];
    }

    private static void Check(Func<SmallVariant, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(Variants, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
