using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// Works out what an edit does to a transcript, in the terms of the Sequence Ontology as Ensembl VEP applies them. With
/// the reference sequence coding changes are told in full; without it, as far as the gene model alone can say. Not
/// thread-safe: one for each annotator.
/// </summary>
/// <param name="sequences">Sequences of the transcripts; <c>null</c> where there is no reference.</param>
public sealed class EffectPredictor(TranscriptSequences? sequences)
{
    /// <summary>What the edit does to the transcript; outside of it, upstream or downstream.</summary>
    public TranscriptEffect Predict(AlleleEdit edit, TranscriptMap transcript)
    {
        if (IsOutside(edit, transcript, out var isBefore))
            return TranscriptEffect.Outside(isBefore == transcript.IsForward ? SoTerm.UpstreamGene : SoTerm.DownstreamGene);
        if (edit.IsDeletion && edit.Start <= transcript.Span.Start && edit.End >= transcript.Span.End)
            return TranscriptEffect.Outside(SoTerm.TranscriptAblation);
        var effect = Inside(edit, transcript);
        return transcript.IsNonsenseMediatedDecay ? effect with { Terms = effect.Terms | SoTerm.NmdTranscriptVariant } : effect;
    }

    private TranscriptEffect Inside(AlleleEdit edit, TranscriptMap transcript)
    {
        var effect = new TranscriptEffect(SpliceTerms(edit, transcript), ProteinChangeState.NotApplicable, 0);
        if (ExonicEdit.TryMap(edit, transcript, out var exonic)) effect = WithExons(effect, exonic, transcript);
        return effect.Terms.IsEmpty || (!transcript.IsCoding && !effect.Terms.Contains(SoTerm.NonCodingTranscriptExon))
            ? effect with { Terms = effect.Terms | InIntron(transcript) }
            : effect;
    }

    /// <summary>
    /// The predicted change of the protein in HGVS; <c>null</c> where no coding base is touched, or where it cannot be told
    /// (no reference, bases across a splice site).
    /// </summary>
    public string? NameProtein(AlleleEdit edit, TranscriptMap transcript, TranscriptEffect effect) =>
        TryOpen(edit, transcript, effect, out var window) ? HgvsProtein.Of(window, effect.Terms.Contains(SoTerm.StartLost)) : null;

    /// <summary>The change of the protein in full; the default value where <see cref="NameProtein"/> is <c>null</c>.</summary>
    public ProteinEffect DescribeProtein(AlleleEdit edit, TranscriptMap transcript, TranscriptEffect effect) =>
        TryOpen(edit, transcript, effect, out var window) ? ProteinEffect.Of(window, transcript, effect.Terms) : default;

    private bool TryOpen(AlleleEdit edit, TranscriptMap transcript, TranscriptEffect effect, out CodingWindow window)
    {
        window = default;
        if (sequences is null || effect.ProteinChange != ProteinChangeState.Known) return false;
        if (!ExonicEdit.TryMap(edit, transcript, out var exonic) || !CodingEdit.TryMap(exonic, transcript, out var coding)) return false;
        var bases = sequences.Of(transcript);
        if (bases.IsEmpty) return false;
        window = new CodingWindow(coding, bases, TranscriptSequences.CodeOf(transcript));
        return true;
    }

    private static bool IsOutside(AlleleEdit edit, TranscriptMap transcript, out bool isBefore)
    {
        isBefore = edit.End <= transcript.Span.Start;
        return isBefore || edit.Start >= transcript.Span.End;
    }

    private static SoTermSet InIntron(TranscriptMap transcript) =>
        transcript.IsCoding ? SoTerm.Intron : SoTermSet.Of(SoTerm.Intron) | SoTerm.NonCodingTranscriptVariant;

    private static SoTermSet SpliceTerms(AlleleEdit edit, TranscriptMap transcript)
    {
        var terms = default(SoTermSet);
        var near = transcript.FindExon(edit.Start);
        for (var i = Math.Max((near >= 0 ? near : ~near) - 2, 0); i < transcript.ExonCount - 1; i++)
        {
            var intronStart = transcript.Exon(i).End;
            if (intronStart - 3 > edit.End) break;
            terms |= SpliceEffects.Of(edit, intronStart, transcript.Exon(i + 1).Start, transcript.IsForward);
        }

        return terms;
    }

    private TranscriptEffect WithExons(TranscriptEffect effect, ExonicEdit exonic, TranscriptMap transcript)
    {
        if (!transcript.IsCoding) return effect with { Terms = effect.Terms | SoTerm.NonCodingTranscriptExon };
        var terms = effect.Terms;
        if (exonic.Start < transcript.CodingStart || (exonic.IsInsertion && exonic.Start == transcript.CodingStart)) terms |= SoTerm.FivePrimeUtr;
        if (exonic.End > transcript.CodingEnd || (exonic.IsInsertion && exonic.Start == transcript.CodingEnd)) terms |= SoTerm.ThreePrimeUtr;
        if (!CodingEdit.TryMap(exonic, transcript, out var coding)) return effect with { Terms = terms };
        var bases = sequences is null ? default : sequences.Of(transcript);
        var change = bases.IsEmpty
            ? CodingEffectsWithoutSequence.Of(coding)
            : CodingEffects.Of(coding, bases, TranscriptSequences.CodeOf(transcript));
        return new TranscriptEffect(terms | change.Terms, change.ProteinChange, Math.Max(coding.Start, 0) + transcript.Phase + 1);
    }
}
