using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.Tests.Conformance;

[Trait("data", "shared")]
public sealed class BcftoolsCsqTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Slices_LocalConsequences_AgreeButForTheListedDifferences()
    {
        using var archive = new CsqArchive();
        var same = 0;
        var different = new List<string>();
        foreach (var (vcf, answers) in archive.Cases())
        {
            foreach (var (key, expected, actual) in await CompareAsync(vcf, answers))
            {
                if (expected == actual) same++;
                else different.Add($"{Path.GetFileName(Path.GetDirectoryName(vcf))}/{Path.GetFileNameWithoutExtension(vcf)} {key}");
                if (expected != actual) output.WriteLine($"{different[^1]}: theirs {expected}; ours {actual}");
            }
        }

        output.WriteLine($"same {same}, different {different.Count}");
        Assert.Equal(CsqDifferences.Reasons.Keys.Order(StringComparer.Ordinal), different.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(47, same);
    }

    private static async Task<List<(string Key, string Expected, string Actual)>> CompareAsync(string vcf, string answers)
    {
        var folder = Path.GetDirectoryName(vcf)!;
        using var reference = FastaReference.Open(Directory.EnumerateFiles(folder, "*.fa").First());
        var gff = Path.Combine(folder, Path.GetFileName(folder) + ".gff");
        if (!File.Exists(gff)) gff = Directory.EnumerateFiles(folder, "*.gff").First();
        var model = new GeneModel(GffReader.ReadFile(gff), _ => -1);
        var predictor = new EffectPredictor(new TranscriptSequences(reference));
        var expected = Expected(answers);
        var compared = new List<(string, string, string)>();
        await using var reader = await VcfReader.OpenAsync(vcf);
        while (await reader.ReadAsync())
        {
            var record = reader.Record;
            var alts = Encoding.ASCII.GetString(record.Alternates.Bytes);
            var key = $"{record.Position}\t{Encoding.ASCII.GetString(record.Reference)}\t{alts}";
            if (!expected.TryGetValue(key, out var theirs)) continue;
            var ours = Ours(model, predictor, Encoding.ASCII.GetString(record.Contig), record.Position, Encoding.ASCII.GetString(record.Reference), alts.Split(','));
            foreach (var transcript in theirs.Keys.Union(ours.Keys).Order(StringComparer.Ordinal))
                if (Text(theirs.GetValueOrDefault(transcript)) + Text(ours.GetValueOrDefault(transcript)) != "--") compared.Add((key.Replace('\t', ' ') + " " + transcript, Text(theirs.GetValueOrDefault(transcript)), Text(ours.GetValueOrDefault(transcript))));
        }

        return compared;
    }

    private static Dictionary<string, Dictionary<string, SortedSet<string>>> Expected(string answers)
    {
        var byRecord = new Dictionary<string, Dictionary<string, SortedSet<string>>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(answers))
        {
            var columns = line.Split('\t');
            if (columns.Length < 4) continue;
            var key = string.Join('\t', columns[..3]);
            byRecord.Remove(key);
            if (columns[3].Contains('@') || columns[3].Contains('+') && columns[3].Split('+').Any(part => part.Contains('>') && char.IsAsciiDigit(part[0]))) continue;
            var byTranscript = byRecord[key] = new(StringComparer.Ordinal);
            foreach (var entry in columns[3].Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split('|');
                if (parts.Length < 3) continue;
                if (!byTranscript.TryGetValue(parts[2], out var terms)) byTranscript.Add(parts[2], terms = new(StringComparer.Ordinal));
                terms.UnionWith(parts[0].TrimStart('*').Split('&').Where(term => term is not ("NMD_transcript" or "intron")));
            }
        }

        return byRecord;
    }

    private static Dictionary<string, SortedSet<string>> Ours(GeneModel model, EffectPredictor predictor, string contig, int position, string reference, string[] alternates)
    {
        var byTranscript = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var alternate in alternates.Where(alternate => alternate.All(letter => "ACGTN".Contains(letter))))
        {
            var edit = AlleleEdit.Of(new SmallVariant(new Contig(1), position, reference, alternate));
            if (edit.IsNothing || model.On(contig) is not { } index) continue;
            foreach (var transcript in index.Overlapping(edit.Start, edit.End))
            {
                var id = transcript.Transcript.Id.Split('.')[0];
                foreach (var term in predictor.Predict(edit, transcript).Terms)
                {
                    if (InTheirWords(term) is not { } word) continue;
                    if (!byTranscript.TryGetValue(id, out var terms)) byTranscript.Add(id, terms = new(StringComparer.Ordinal));
                    terms.Add(word);
                }
            }
        }

        return byTranscript;
    }

    private static string? InTheirWords(SoTerm term) => term.Name switch
    {
        "splice_donor_5th_base_variant" or "splice_donor_region_variant" => "splice_region",
        "splice_polypyrimidine_tract_variant" or "NMD_transcript_variant" or "intron_variant" or "upstream_gene_variant" or "downstream_gene_variant" => null,
        "protein_altering_variant" => "inframe_altering",
        "non_coding_transcript_exon_variant" or "non_coding_transcript_variant" => "non_coding",
        "5_prime_UTR_variant" => "5_prime_utr",
        "3_prime_UTR_variant" => "3_prime_utr",
        "start_lost" or "stop_lost" or "stop_gained" or "inframe_insertion" or "inframe_deletion" => term.Name,
        _ => term.Name.Replace("_variant", "", StringComparison.Ordinal),
    };

    private static string Text(SortedSet<string>? terms) => terms is null or { Count: 0 } ? "-" : string.Join('&', terms);
}
