using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Effects.Bcftools;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>
/// Compares our terms of every record with those of bcftools csq: once in its own conventions, where nothing is forgiven
/// and every record that differs is listed, and once in ours, where what differs is listed by the convention behind it.
/// </summary>
internal sealed class Concordance(GeneModel model, FastaReference reference)
{
    private readonly EffectPredictor _predictor = new(new TranscriptSequences(reference));
    private readonly BcftoolsEffects _bcftools = new(new TranscriptSequences(reference));

    public static async Task<int> RunAsync(string folder)
    {
        var files = SyntheticFiles.In(folder);
        var answers = Path.Combine(folder, "bcftools.vcf");
        await Bcftools.RunAsync(files, answers, asText: true);
        using var reference = FastaReference.Open(files.Fasta);
        var comparison = new Concordance(new GeneModel(GffReader.ReadFile(files.Gff), _ => -1), reference);
        var sample = new ConventionSample();
        var (theirConventions, ours) = (new ConcordanceTable { Forgives = false }, new ConcordanceTable { Sample = sample });
        await using var reader = await VcfReader.OpenAsync(answers);
        while (await reader.ReadAsync()) comparison.Compare(reader.Record, theirConventions, ours);
        theirConventions.Write("by their conventions, nothing forgiven", Console.Out);
        ours.Write("by our conventions", Console.Out);
        sample.Check(new PlainGenome(files), Console.Out);
        return 0;
    }

    private void Compare(VcfRecord record, ConcordanceTable theirConventions, ConcordanceTable ours)
    {
        var (name, change) = (Describe(record), record.Alternates.Bytes.Length - record.Reference.Length);
        var (vep, bcftools) = Ours(record);
        var theirs = TheirWords.In(record);
        theirConventions.Add(name, change, theirs, TheirWords.Of(bcftools));
        ours.Add(name, change, TheirWords.WithoutIntron(theirs), TheirWords.WithoutIntron(TheirWords.Of(vep)));
    }

    private static string Describe(VcfRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Text(record.Contig)}:{record.Position} {Text(record.Reference)}>{Text(record.Alternates.Bytes)}");

    private (SoTermSet Vep, SoTermSet Bcftools) Ours(VcfRecord record)
    {
        var (vep, bcftools) = (default(SoTermSet), default(SoTermSet));
        if (!Contig.TryParse(record.Contig, out var contig)) return (vep, bcftools);
        var edit = AlleleEdit.Of(new SmallVariant(contig, record.Position, Text(record.Reference), Text(record.Alternates.Bytes)));
        if (edit.IsNothing || model.On(contig) is not { } index) return (vep, bcftools);
        foreach (var transcript in index.Overlapping(edit.Start, edit.End))
        {
            var effect = _predictor.Predict(edit, transcript);
            if (!ConsequenceScope.IsInGene(effect.Terms)) continue;
            vep |= effect.Terms;
            bcftools |= _bcftools.Retell(edit, transcript, effect).Terms;
        }

        return (vep, bcftools);
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes);
}
