using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// Tells an effect again by the conventions of <c>bcftools csq --local-csq</c> 1.16, for a laboratory whose pipeline speaks
/// them. The rules were found from its documentation and its answers (docs/validation-annotation.md), and each says of
/// itself what it is. Alleles must be normalised: how bcftools csq tells one depends on how the record spells it. A
/// substitution of one base both tell the same. Not thread-safe: one for each annotator.
/// </summary>
/// <param name="sequences">Sequences of the transcripts: bcftools csq cannot do without a reference either.</param>
public sealed class BcftoolsEffects(TranscriptSequences sequences)
{
    private const int Reach = 8;
    private readonly CodingParts _coding = new(sequences);

    /// <summary>The effect in their conventions.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="effect">What <see cref="EffectPredictor"/> says of it.</param>
    public TranscriptEffect Retell(AlleleEdit edit, TranscriptMap transcript, TranscriptEffect effect)
    {
        if (!ConsequenceScope.IsInGene(effect.Terms)) return effect;
        var isNmd = effect.Terms.Contains(SoTerm.NmdTranscriptVariant);
        var isInOrOut = transcript.IsCoding && (edit.IsInsertion || edit.IsDeletion);
        var terms = BcftoolsWords.Of(isInOrOut ? OfParts(edit, transcript) : OfSubstitution(edit, transcript, effect.Terms));
        if (terms.IsEmpty) terms = SoTerm.Intron;
        return effect with { Terms = isNmd ? terms | SoTerm.NmdTranscriptVariant : terms };
    }

    // Bases of a codon that the gene model gives in part are neither coding nor untranslated; a stop in a last codon that
    // was none is gained and retained.
    private static SoTermSet OfSubstitution(AlleleEdit edit, TranscriptMap transcript, SoTermSet terms)
    {
        if (!transcript.IsCoding) return terms;
        var codons = CodingEnds.WholeCodons(transcript);
        if (terms.Contains(SoTerm.CodingSequenceVariant) && (edit.Start < codons.Start || edit.End > codons.End))
            return terms.Without(SoTerm.CodingSequenceVariant).Without(SoTerm.IncompleteTerminalCodon);
        var isInLast = edit.LengthChange == 0 && terms.Contains(SoTerm.StopGained) && StopCodonRule.IsLastCodon(edit, transcript);
        return isInLast ? terms | SoTerm.StopRetained : FrameWords.OfReplacement(terms, edit.LengthChange);
    }

    private SoTermSet OfParts(AlleleEdit edit, TranscriptMap transcript)
    {
        var terms = default(SoTermSet);
        var near = transcript.FindExon(edit.Start - Reach);
        for (var i = near >= 0 ? near : Math.Max(~near - 1, 0); i < transcript.ExonCount; i++)
        {
            var exon = transcript.Exon(i);
            if (exon.Start - Reach > edit.End) break;
            terms |= SpliceParts.Of(edit, transcript, i) | UntranslatedParts.Of(edit, transcript, exon);
            terms |= _coding.Of(edit, transcript, exon);
        }

        return terms;
    }
}
