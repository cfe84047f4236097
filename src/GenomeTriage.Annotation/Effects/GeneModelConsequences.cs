using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// Consequences of an allele worked out from the gene model, one a gene: on the MANE Select transcript, or on a Plus
/// Clinical one where that shows more. Not thread-safe: one for each annotator.
/// </summary>
/// <param name="model">The transcripts, on the assembly of the alleles.</param>
/// <param name="reference">The reference of the same assembly; <c>null</c> where there is none.</param>
public sealed class GeneModelConsequences(GeneModel model, IReferenceSequence? reference)
{
    private readonly EffectPredictor _predictor = new(reference is null ? null : new TranscriptSequences(reference));
    private readonly List<(TranscriptMap Transcript, TranscriptEffect Effect)> _best = [];

    /// <summary>The consequences, most severe first, genes of equal severity in order of symbol; empty between genes.</summary>
    public IReadOnlyList<GeneConsequence> Of(SmallVariant variant)
    {
        if (variant.IsSymbolic || variant.Alternate is "*" || model.On(variant.Contig) is not { } index) return [];
        var edit = AlleleEdit.Of(variant);
        if (edit.IsNothing) return [];
        _best.Clear();
        foreach (var transcript in index.Overlapping(edit.Start, edit.End))
        {
            var effect = _predictor.Predict(edit, transcript);
            if (model.Flank > 0 || ConsequenceScope.IsInGene(effect.Terms)) Consider(transcript, effect);
        }

        if (_best.Count == 0) return [];
        var replaced = variant.Reference.Substring(edit.Start - variant.Position + 1, edit.DeletedLength);
        var consequences = _best.ConvertAll(best => Name(edit, replaced, best.Transcript, best.Effect, variant.Contig));
        consequences.Sort(static (left, right) => left.MostSevere != right.MostSevere
            ? left.MostSevere.CompareTo(right.MostSevere)
            : string.CompareOrdinal(left.GeneSymbol, right.GeneSymbol));
        return consequences;
    }

    private void Consider(TranscriptMap transcript, TranscriptEffect effect)
    {
        for (var i = 0; i < _best.Count; i++)
        {
            if (!IsSameGene(_best[i].Transcript.Transcript, transcript.Transcript)) continue;
            if (IsBetter(transcript, effect, _best[i])) _best[i] = (transcript, effect);
            return;
        }

        _best.Add((transcript, effect));
    }

    private static bool IsSameGene(Transcript left, Transcript right) =>
        left.GeneId is not null && right.GeneId is not null ? left.GeneId == right.GeneId : left.GeneSymbol == right.GeneSymbol;

    private static bool IsBetter(TranscriptMap transcript, TranscriptEffect effect, (TranscriptMap Transcript, TranscriptEffect Effect) best)
    {
        var bySeverity = effect.Terms.MostSevere.CompareTo(best.Effect.Terms.MostSevere);
        return bySeverity < 0 || (bySeverity == 0 && transcript.Transcript.IsManeSelect && !best.Transcript.Transcript.IsManeSelect);
    }

    private GeneConsequence Name(AlleleEdit edit, string replaced, TranscriptMap transcript, TranscriptEffect effect, Contig contig) => new()
    {
        GeneSymbol = transcript.Transcript.GeneSymbol,
        GeneIndex = transcript.GeneIndex,
        TranscriptId = transcript.Transcript.Id,
        Terms = effect.Terms,
        HgvsC = HgvsDna.Coding(edit, replaced, transcript, reference),
        HgvsP = _predictor.NameProtein(edit, transcript, effect),
        HgvsG = HgvsDna.Genomic(edit, replaced, transcript.Transcript.ContigName, contig == Contig.MT, reference),
        Source = ConsequenceSource.GeneModel,
        ProteinChange = effect.ProteinChange,
        CodingPosition = effect.CodingPosition > 0 ? effect.CodingPosition : null,
        IsMane = transcript.IsMane,
    };
}
