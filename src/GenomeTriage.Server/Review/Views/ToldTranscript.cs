using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>The transcript that a gene's variants are told on.</summary>
internal static class ToldTranscript
{
    /// <summary>The one that the variants name; otherwise the first of the gene model; <c>null</c> where it has none.</summary>
    public static Transcript? Of(KnowledgePack pack, GeneEvidence gene)
    {
        var named = gene.Variants.Select(variant => variant.Consequence.TranscriptId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = pack.Transcripts.OfGene(gene.Symbol).Where(one => one.Exons.Count > 0).ToList();
        return known.Find(one => named.Contains(one.Id) || (one.RefSeqId is { } refSeq && named.Contains(refSeq))) ?? known.FirstOrDefault();
    }
}
