using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
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

/// <summary>Compares our terms of every record with those of bcftools csq, and lists what differs by kind.</summary>
internal static class Concordance
{
    public static async Task<int> RunAsync(string folder)
    {
        var files = SyntheticFiles.In(folder);
        var answers = Path.Combine(folder, "bcftools.vcf");
        if (!File.Exists(answers)) await Bcftools.RunAsync(files, answers, asText: true);
        using var reference = FastaReference.Open(files.Fasta);
        var model = new GeneModel(GffReader.ReadFile(files.Gff), _ => -1);
        var predictor = new EffectPredictor(new TranscriptSequences(reference));
        var sample = new ConventionSample();
        var likeForLike = new BcftoolsEffects(new TranscriptSequences(reference));
        var table = new ConcordanceTable { Sample = sample };
        using var dump = new StreamWriter(Path.Combine(folder, "diff.tsv"));
        await using var reader = await VcfReader.OpenAsync(answers);
        while (await reader.ReadAsync())
        {
            var (th, ou) = (Theirs(reader.Record), Ours(reader.Record, model, (e, t) => likeForLike.Retell(e, t, predictor.Predict(e, t))));
            if (!th.SetEquals(ou)) dump.WriteLine($"{Describe(reader.Record)}\t{string.Join('&', th)}\t{string.Join('&', ou)}");
            else if (reader.Record.Reference.Length + reader.Record.Alternates.Bytes.Length > 2) dump.WriteLine($"{Describe(reader.Record)}\t{string.Join('&', th)}\t=");
            if (Environment.GetEnvironmentVariable("X") is null) table.Add(Describe(reader.Record), reader.Record.Alternates.Bytes.Length - reader.Record.Reference.Length, Theirs(reader.Record), Ours(reader.Record, model, predictor.Predict));
        }

        if (Environment.GetEnvironmentVariable("X") is null) table.Write(Console.Out);
        if (Environment.GetEnvironmentVariable("X") is null) sample.Check(new PlainGenome(files), Console.Out);
        return 0;
    }

    private static string Describe(VcfRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Text(record.Contig)}:{record.Position} {Text(record.Reference)}>{Text(record.Alternates.Bytes)}");

    private static SortedSet<string> Theirs(VcfRecord record)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        if (!record.TryGetInfo("BCSQ"u8, out var value)) return words;
        foreach (var entry in Encoding.ASCII.GetString(value.Bytes).Split(','))
        {
            foreach (var word in entry.Split('|')[0].TrimStart('*').Split('&'))
                if (word != "intron") words.Add(word);
        }

        return words;
    }

    private static SortedSet<string> Ours(VcfRecord record, GeneModel model, Func<AlleleEdit, TranscriptMap, TranscriptEffect> predict)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        if (!Contig.TryParse(record.Contig, out var contig)) return words;
        var edit = AlleleEdit.Of(new SmallVariant(contig, record.Position, Text(record.Reference), Text(record.Alternates.Bytes)));
        if (edit.IsNothing || model.On(contig) is not { } index) return words;
        foreach (var transcript in index.Overlapping(edit.Start, edit.End))
        {
            var terms = predict(edit, transcript).Terms;
            if (Consequences.ConsequenceScope.IsInGene(terms)) words.UnionWith(TheirWords.Of(terms));
        }

        return words;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes);
}
