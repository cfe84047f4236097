using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Triage.Evidence;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// Finds the kept variants of the patient that lie on one copy of a gene and change each other: two in one codon, or
/// shifts of the frame that restore it. The copy is known where calls are phased in one phase set, or homozygous. Needs
/// the reference. Not thread-safe: one for each run.
/// </summary>
internal sealed class HaplotypeEffects
{
    private readonly GeneModel _model;
    private readonly HaplotypePredictor? _predictor;
    private readonly int _proband;

    public HaplotypeEffects(AnnotationSources sources, int proband)
    {
        (_model, _proband) = (sources.GeneModel, proband);
        _predictor = sources.Reference is { } reference ? new HaplotypePredictor(new TranscriptSequences(reference)) : null;
    }

    /// <summary>The joint effects, in the order of the genes.</summary>
    public IReadOnlyList<HaplotypeEffect> Of(IReadOnlyList<AnnotatedVariant> variants)
    {
        if (_predictor is null) return [];
        var byGene = new SortedDictionary<int, List<AnnotatedVariant>>();
        foreach (var variant in variants.Where(static variant => variant.Structural is null))
            foreach (var gene in variant.Consequences.Where(static one => one.GeneIndex >= 0 && one.Class <= ConsequenceClass.Synonymous).Select(one => one.GeneIndex))
            {
                if (!byGene.TryGetValue(gene, out var list)) byGene.Add(gene, list = []);
                list.Add(variant);
            }

        return [.. byGene.Where(pair => pair.Value.Count > 1).SelectMany(pair => OfGene(pair.Key, pair.Value))];
    }

    private List<HaplotypeEffect> OfGene(int gene, List<AnnotatedVariant> variants)
    {
        if (TranscriptOf(gene, variants[0]) is not { } transcript) return [];
        var told = new List<HaplotypeEffect>();
        foreach (var copy in CopiesOf(variants))
            foreach (var effect in _predictor!.Of(transcript, copy).Where(static one => one.IsCompound && !one.IsBehindStop))
            {
                var joint = new HaplotypeEffect(gene, [.. effect.Numbers.Select(number => variants[number].Variant)], Told(effect, gene, transcript));
                // Homozygous changes are on either copy.
                if (!told.Exists(other => other.Variants.SequenceEqual(joint.Variants))) told.Add(joint);
            }

        return told;
    }

    // The edits of each copy whose variants are known, numbered by their place in the list.
    private IEnumerable<List<HaplotypeEdit>> CopiesOf(List<AnnotatedVariant> variants)
    {
        var calls = variants.ConvertAll(variant => variant.Calls.Span[_proband]);
        var sets = calls.Where(static call => !call.IsHomozygous && call is { PhaseSet: not null, Haplotype: not null })
            .Select(static call => (call.PhaseSet, call.Haplotype)).Distinct().Order().ToList();
        if (sets.Count == 0) sets.Add((null, null));
        foreach (var set in sets)
        {
            var edits = Enumerable.Range(0, variants.Count)
                .Where(i => calls[i].IsHomozygous || calls[i].IsHemizygous || set.PhaseSet is not null && (calls[i].PhaseSet, calls[i].Haplotype) == set)
                .Select(i => new HaplotypeEdit(i, AlleleEdit.Of(variants[i].Variant))).ToList();
            if (edits.Count > 1) yield return edits;
        }
    }

    private TranscriptMap? TranscriptOf(int gene, AnnotatedVariant variant)
    {
        TranscriptMap? best = null;
        if (_model.On(variant.Variant.Contig) is not { } index) return null;
        foreach (var transcript in index.Overlapping(variant.Variant.Position - 1, variant.Variant.End))
            if (transcript.GeneIndex == gene && (best is null || transcript.Transcript.IsManeSelect && !best.Transcript.IsManeSelect)) best = transcript;
        return best;
    }

    private static GeneConsequence Told(HaplotypeConsequence effect, int gene, TranscriptMap transcript) => new()
    {
        GeneSymbol = transcript.Transcript.GeneSymbol,
        GeneIndex = gene,
        TranscriptId = transcript.Transcript.Id,
        Terms = effect.Terms,
        HgvsP = effect.Protein.Name,
        Source = ConsequenceSource.GeneModel,
        ProteinChange = effect.Protein.IsKnown ? ProteinChangeState.Known : ProteinChangeState.Unknown,
        IsMane = transcript.IsMane,
    };
}
