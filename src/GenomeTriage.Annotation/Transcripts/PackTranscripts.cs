using GenomeTriage.Annotation.Genes;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Annotation.Transcripts;

/// <summary>The transcripts that the program brings with it, on GRCh38: MANE and the mitochondrial genes.</summary>
public static class PackTranscripts
{
    /// <summary>All of them, contig by contig.</summary>
    public static IEnumerable<Transcript> Of(KnowledgePack pack) =>
        Enumerable.Range(1, Contig.Count).SelectMany(ordinal => pack.Transcripts.On(new Contig((byte)ordinal)))
            .Concat(MitochondrialGenes.Transcripts);

    /// <summary>The gene model they make, whose genes are those of the pack.</summary>
    public static GeneModel ModelOf(KnowledgePack pack)
    {
        var transcripts = Of(pack).ToList();
        return new GeneModel(transcripts, new GeneResolver(pack.Genes, transcripts).FindGene);
    }
}
