using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>A substitution that ClinVar holds, with what it does to the protein.</summary>
/// <param name="Assertion">What ClinVar says.</param>
/// <param name="Terms">Its terms on the transcript.</param>
/// <param name="Protein">The change of the protein; nothing without a reference.</param>
internal readonly record struct KnownNeighbour(ClinVarAssertion Assertion, SoTermSet Terms, ProteinEffect Protein)
{
    /// <summary>Whether it is pathogenic without any conflict.</summary>
    internal bool IsPathogenic => Assertion.IsStrictPathogenic;

    /// <summary>Whether it is benign or likely benign.</summary>
    internal bool IsBenign => Assertion.Classification is ClinVarClassification.Benign or ClinVarClassification.LikelyBenign;

    /// <summary>Whether it is known to exchange one amino acid for another.</summary>
    internal bool IsMissense => Protein.IsKnown && Terms.MostSevere.Class == ConsequenceClass.Missense;
}

/// <summary>Finds the variants of ClinVar around a place of a transcript. Not thread-safe: one for each classifier.</summary>
/// <param name="clinVar">ClinVar on GRCh38.</param>
/// <param name="reference">The reference of GRCh38; <c>null</c> where there is none.</param>
internal sealed class KnownNeighbours(KnownSubstitutions clinVar, IReferenceSequence? reference)
{
    private readonly EffectPredictor _predictor = new(reference is null ? null : new TranscriptSequences(reference));

    /// <summary>Whether changes of the protein can be told.</summary>
    internal bool HasReference => reference is not null;

    /// <summary>What a variant does to the protein.</summary>
    internal ProteinEffect ProteinOf(SmallVariant variant, TranscriptMap transcript)
    {
        var edit = AlleleEdit.Of(variant);
        return _predictor.DescribeProtein(edit, transcript, _predictor.Predict(edit, transcript));
    }

    /// <summary>The variants at coding positions, both ends included (1-based, <c>c.</c> numbering).</summary>
    internal IEnumerable<KnownNeighbour> At(TranscriptMap transcript, Contig contig, int first, int last)
    {
        var length = transcript.CodingEnd - transcript.CodingStart;
        for (var position = Math.Max(first, 1); position <= Math.Min(last, length); position++)
        {
            var place = transcript.GenomicOf(transcript.CodingStart + position - 1) + 1;
            foreach (var assertion in clinVar.Enumerate(contig, place, place)) yield return Describe(assertion, transcript);
        }
    }

    /// <summary>All variants in the span of a transcript.</summary>
    internal IEnumerable<KnownNeighbour> In(TranscriptMap transcript, Contig contig) =>
        clinVar.Enumerate(contig, transcript.Span.Start + 1, transcript.Span.End).Select(assertion => Describe(assertion, transcript));

    private KnownNeighbour Describe(ClinVarAssertion assertion, TranscriptMap transcript)
    {
        var edit = new AlleleEdit(assertion.Position.Position - 1, assertion.Position.Position, ((char)assertion.Alternate).ToString());
        var effect = _predictor.Predict(edit, transcript);
        return new KnownNeighbour(assertion, effect.Terms, _predictor.DescribeProtein(edit, transcript, effect));
    }
}
