using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Effects.Bcftools;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Haplotypes;

/// <summary>
/// Works out what the edits of one haplotype do together: two substitutions in one codon, a frame that is shifted and
/// restored, changes behind a new stop. Edits that act alone are not told. Not thread-safe: one for each annotator.
/// </summary>
/// <param name="sequences">Sequences of the transcripts.</param>
/// <param name="conventions">By whose conventions the terms are told.</param>
public sealed class HaplotypePredictor(TranscriptSequences sequences, EffectConventions conventions = EffectConventions.Vep)
{
    /// <summary>The joint consequences, in the direction of the transcript; empty where every edit acts alone.</summary>
    public IReadOnlyList<HaplotypeConsequence> Of(TranscriptMap transcript, IReadOnlyList<HaplotypeEdit> edits)
    {
        if (!transcript.IsCoding || edits.Count < 2) return [];
        var haplotype = new CodingHaplotype(edits, transcript);
        var bases = sequences.Of(transcript);
        if (haplotype.Count < 2 || bases.IsEmpty) return [];
        var found = new List<HaplotypeConsequence>();
        var isBehindStop = false;
        for (int first = 0, end; first < haplotype.Count; first = end)
        {
            end = haplotype.EndOfGroup(first);
            var consequence = Describe(haplotype, first, end, transcript, bases) with { IsBehindStop = isBehindStop };
            if (consequence.IsCompound || isBehindStop) found.Add(consequence);
            isBehindStop |= consequence.Terms.Contains(SoTerm.StopGained);
        }

        return found;
    }

    private HaplotypeConsequence Describe(CodingHaplotype haplotype, int first, int end, TranscriptMap transcript, ReadOnlySpan<byte> bases)
    {
        var joint = haplotype.Join(first, end, bases);
        var code = TranscriptSequences.CodeOf(transcript);
        var change = CodingEffects.Of(joint, bases, code);
        var terms = end - first > 1 && haplotype.HasLengthChange(first, end) ? OfShifts(change.Terms, joint) : change.Terms;
        return new HaplotypeConsequence
        {
            Transcript = transcript,
            Numbers = [.. Enumerable.Range(first, end - first).Select(i => haplotype[i].Source.Number)],
            Edits = [.. Enumerable.Range(first, end - first).Select(i => haplotype[i].Source.Edit)],
            Terms = conventions == EffectConventions.Bcftools ? FrameWords.OfCompound(terms, joint.LengthChange) : terms,
            Protein = change.ProteinChange == ProteinChangeState.Known ? ProteinEffect.Of(new CodingWindow(joint, bases, code), transcript, terms) : default,
        };
    }

    // A frame that is shifted and restored: where a stop comes first it is never restored; where lengths cancel out more
    // than single amino acids may be changed.
    private static SoTermSet OfShifts(SoTermSet terms, CodingEdit joint)
    {
        if (terms.Contains(SoTerm.StopGained)) return SoTermSet.Of(SoTerm.StopGained) | SoTerm.Frameshift;
        return joint.LengthChange == 0 && terms.Contains(SoTerm.Missense) ? terms | SoTerm.ProteinAltering : terms;
    }
}
