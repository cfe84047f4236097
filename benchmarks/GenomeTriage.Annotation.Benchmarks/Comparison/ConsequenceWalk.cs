using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Works out the terms of records on all transcripts, and sums them up so that nothing is left out.</summary>
internal sealed class ConsequenceWalk(GeneModel model, IReferenceSequence reference)
{
    private readonly EffectPredictor _predictor = new(new TranscriptSequences(reference));

    /// <summary>A sum over all terms found.</summary>
    public ulong Sum { get; private set; }

    public void Take(VcfRecord record)
    {
        if (!Contig.TryParse(record.Contig, out var contig)) return;
        if (model.On(contig) is not { } index || !index.Any(record.Position - 1, record.End)) return;
        foreach (var allele in record.Alternates)
        {
            var edit = AlleleEdit.Of(new SmallVariant(contig, record.Position, Text(record.Reference), Text(allele.Bytes)));
            foreach (var transcript in index.Overlapping(edit.Start, edit.End)) Sum += _predictor.Predict(edit, transcript).Terms.Bits;
        }
    }

    private static string Text(ReadOnlySpan<byte> bases) => bases switch
    {
        [(byte)'A'] => "A",
        [(byte)'C'] => "C",
        [(byte)'G'] => "G",
        [(byte)'T'] => "T",
        _ => Encoding.ASCII.GetString(bases),
    };
}
