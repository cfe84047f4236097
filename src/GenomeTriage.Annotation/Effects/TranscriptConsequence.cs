using GenomeTriage.Annotation.Effects.Bcftools;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>The effect of an edit on one transcript, with its places and names.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Effect">Terms and coding position.</param>
public readonly record struct TranscriptConsequence(TranscriptMap Transcript, TranscriptEffect Effect)
{
    /// <summary>Exons touched.</summary>
    public PartNumbers Exons { get; init; }

    /// <summary>Introns touched.</summary>
    public PartNumbers Introns { get; init; }

    /// <summary>The nearest splice site; <c>null</c> in a transcript of one exon.</summary>
    public SpliceSite? SpliceSite { get; init; }

    /// <summary><c>c.</c> or <c>n.</c> name; <c>null</c> where it is not certain.</summary>
    public string? HgvsC { get; init; }

    /// <summary>The change of the protein.</summary>
    public ProteinEffect Protein { get; init; }
}

/// <summary>Works out the effect of an edit on every transcript it reaches. Not thread-safe: one for each file.</summary>
/// <param name="model">The transcripts.</param>
/// <param name="reference">The reference of the same assembly; <c>null</c> where there is none.</param>
/// <param name="conventions">By whose conventions the terms are told; names and places are the same by all. Those of bcftools csq need a reference.</param>
public sealed class TranscriptConsequences(GeneModel model, IReferenceSequence? reference, EffectConventions conventions = EffectConventions.Vep)
{
    private readonly EffectPredictor _predictor = new(reference is null ? null : new TranscriptSequences(reference));
    private readonly BcftoolsEffects? _bcftools = BcftoolsEffectsFor(reference, conventions);
    private readonly List<TranscriptConsequence> _found = [];

    /// <summary>
    /// The consequences, in genomic order of the transcripts; the list is used again by the next call.
    /// </summary>
    /// <param name="index">The transcripts of the contig.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="replaced">The bases taken out, forward strand.</param>
    public IReadOnlyList<TranscriptConsequence> Of(TranscriptIndex index, AlleleEdit edit, string replaced)
    {
        _found.Clear();
        foreach (var transcript in index.Overlapping(edit.Start, edit.End))
        {
            var effect = _predictor.Predict(edit, transcript);
            if (model.Flank > 0 || Consequences.ConsequenceScope.IsInGene(effect.Terms)) _found.Add(Tell(edit, Describe(edit, replaced, transcript, effect)));
        }

        return _found;
    }

    private static BcftoolsEffects? BcftoolsEffectsFor(IReferenceSequence? reference, EffectConventions conventions)
    {
        if (conventions == EffectConventions.Vep) return null;
        ArgumentNullException.ThrowIfNull(reference);
        return new BcftoolsEffects(new TranscriptSequences(reference));
    }

    private TranscriptConsequence Tell(AlleleEdit edit, TranscriptConsequence consequence) =>
        _bcftools is null ? consequence : consequence with { Effect = _bcftools.Retell(edit, consequence.Transcript, consequence.Effect) };

    private TranscriptConsequence Describe(AlleleEdit edit, string replaced, TranscriptMap transcript, TranscriptEffect effect) =>
        new(transcript, effect)
        {
            Exons = PartNumbers.OfExons(edit, transcript),
            Introns = PartNumbers.OfIntrons(edit, transcript),
            SpliceSite = SpliceSite.Nearest(edit, transcript),
            HgvsC = HgvsDna.Coding(edit, replaced, transcript, reference),
            Protein = _predictor.DescribeProtein(edit, transcript, effect),
        };
}
