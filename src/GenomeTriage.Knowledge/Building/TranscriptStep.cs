using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the gene model. The file with exons is of an earlier release than the list; what differs is counted.</summary>
internal static class TranscriptStep
{
    public static void Run(BuildContext context, GeneCatalog genes, IReadOnlyList<ManeRow> mane)
    {
        var transcripts = new List<Transcript>();
        foreach (var row in ManeTranscriptParser.Read(context.Sources.Open(SourceCatalog.ManeTranscripts)))
        {
            if (Contig.TryParse(row.Transcript.ContigName, out _)) transcripts.Add(WithCurrentSymbol(genes, row));
            else context.Report.Add(SourceCatalog.ManeTranscripts.Key, BuildNoteKinds.TranscriptOffPrimaryContigs, row.Transcript.Id);
        }

        Compare(context, transcripts, mane);
        TranscriptSection.Write(context.Pack, transcripts);
        context.Counts["transcripts"] = transcripts.Count;
    }

    private static Transcript WithCurrentSymbol(GeneCatalog genes, ManeTranscript row) =>
        genes.TryFindNcbi(row.NcbiId, out var gene) ? row.Transcript with { GeneSymbol = genes[gene].Symbol } : row.Transcript;

    private static void Compare(BuildContext context, List<Transcript> transcripts, IReadOnlyList<ManeRow> mane)
    {
        var listed = mane.Select(row => row.EnsemblTranscript).ToHashSet(StringComparer.Ordinal);
        var given = transcripts.Select(transcript => transcript.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in mane.Where(row => row.Contig.IsKnown && !given.Contains(row.EnsemblTranscript)))
            context.Report.Add(SourceCatalog.ManeSummary.Key, BuildNoteKinds.TranscriptWithoutExons, $"{row.Symbol} {row.EnsemblTranscript}");
        foreach (var transcript in transcripts.Where(transcript => !listed.Contains(transcript.Id)))
            context.Report.Add(SourceCatalog.ManeTranscripts.Key, BuildNoteKinds.TranscriptSuperseded, $"{transcript.GeneSymbol} {transcript.Id}");
    }
}
