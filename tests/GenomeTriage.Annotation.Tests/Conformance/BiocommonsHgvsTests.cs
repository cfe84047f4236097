using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>
/// ClinVar variants with their names on GRCh38 and on transcripts, written by others. Transcripts are matched by accession
/// without version; without the sequence, indels are compared as given, end by end.
/// </summary>
[Trait("data", "shared")]
public sealed partial class BiocommonsHgvsTests(ITestOutputHelper output)
{
    [Fact]
    public void Coding_NamesOfClinVar_AgreeOnManeTranscripts()
    {
        using var pack = KnowledgePack.Open(Path.Combine(SharedData.RepositoryRoot, "models", "knowledge", KnowledgePack.DefaultFileName));
        var transcripts = Transcripts(pack);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (genomic, coding) in Pairs())
        {
            var dot = coding.IndexOf('.');
            var outcome = transcripts.TryGetValue(coding[..dot], out var transcript) ? Compare(genomic, coding, transcript) : "transcript not in the pack";
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        }

        foreach (var (outcome, count) in counts) output.WriteLine($"{outcome}: {count}");
        Assert.Equal((50, 0), (Count("substitution, same version, agrees"), Count("substitution, same version, differs")));
        // Other versions start elsewhere or have other exons, or the file names the spliced product; docs/validation-annotation.md lists the kinds.
        Assert.Equal((4278, 87), (Count("substitution, other version, agrees"), Count("substitution, other version, differs")));
        Assert.Equal((2638, 319), (Count("indel, same version, agrees") + Count("indel, other version, agrees"), Count("indel, same version, differs") + Count("indel, other version, differs")));

        int Count(string outcome) => counts.GetValueOrDefault(outcome);
    }

    private string Compare(string genomic, string coding, TranscriptMap transcript)
    {
        var isSameVersion = transcript.Transcript.RefSeqId == coding[..coding.IndexOf(':')];
        var ours = Name(genomic, transcript);
        if (ours is null) return "kind of change not compared";
        var theirs = Bases().Replace(coding[(coding.IndexOf(':') + 1)..], "$1");
        var kind = ours.Contains('>') ? "substitution" : "indel";
        var version = isSameVersion ? "same version" : "other version";
        if (ours != theirs) output.WriteLine($"{kind}, {version}: {genomic} {coding} ours {ours} on {transcript.Transcript.RefSeqId} {transcript.Transcript.Strand}");
        return $"{kind}, {version}, {(ours == theirs ? "agrees" : "differs")}";
    }

    private static string? Name(string genomic, TranscriptMap transcript)
    {
        var contig = byte.Parse(genomic.AsSpan(7, 2), CultureInfo.InvariantCulture);
        if (transcript.Transcript.ContigName != new Contig(contig).UcscName) return "other contig";
        if (Substitution().Match(genomic) is { Success: true } snv)
        {
            var at = int.Parse(snv.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1;
            return HgvsDna.Coding(new AlleleEdit(at, at + 1, snv.Groups[3].Value), snv.Groups[2].Value, transcript, null) ?? "outside the transcript";
        }

        if (Range().Match(genomic) is not { Success: true } range) return null;
        var start = int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1;
        var end = range.Groups[2].Success ? int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture) - 1 : start;
        var (first, last) = transcript.IsForward ? (start, end) : (end, start);
        if (CodingPosition.Of(first, transcript) is not { } from || CodingPosition.Of(last, transcript) is not { } to) return "outside the transcript";
        return from == to ? $"c.{from}{range.Groups[3].Value}" : $"c.{from}_{to}{range.Groups[3].Value}";
    }

    private static Dictionary<string, TranscriptMap> Transcripts(KnowledgePack pack) =>
        Enumerable.Range(1, Contig.Count)
            .SelectMany(ordinal => pack.Transcripts.On(new Contig((byte)ordinal)))
            .Where(transcript => transcript.RefSeqId is not null)
            .ToDictionary(transcript => transcript.RefSeqId!.Split('.')[0], transcript => new TranscriptMap(transcript, -1), StringComparer.Ordinal);

    private static IEnumerable<(string Genomic, string Coding)> Pairs()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("hgvs/biocommons_hgvs_clinvar.gz")), CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length < 3 || columns[0] == "gene") continue;
            var names = columns[2].Split(' ');
            // The newer of the two genomic names is that on GRCh38.
            var genomic = names.Where(name => name.StartsWith("NC_0000", StringComparison.Ordinal)).OrderByDescending(name => int.Parse(name.Split(':')[0].Split('.')[1], CultureInfo.InvariantCulture)).ToArray();
            if (genomic.Length < 2) continue;
            foreach (var coding in names.Where(name => name.StartsWith("NM_", StringComparison.Ordinal) && name.Contains(":c."))) yield return (genomic[0], coding);
        }
    }

    [GeneratedRegex(@":g\.(\d+)([ACGT])>([ACGT])$")]
    private static partial Regex Substitution();

    [GeneratedRegex(@":g\.(\d+)(?:_(\d+))?(del|dup)[ACGT]*$")]
    private static partial Regex Range();

    [GeneratedRegex("(del|dup)[ACGT]+$")]
    private static partial Regex Bases();
}
