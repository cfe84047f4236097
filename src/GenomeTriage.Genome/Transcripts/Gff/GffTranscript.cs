using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Transcripts.Gff;

/// <summary>What lines of a GFF3 say of one transcript, gathered until all are read.</summary>
internal sealed class GffTranscript
{
    private readonly List<GenomicInterval> _exons = [];
    private readonly List<GenomicInterval> _parts = [];
    private readonly List<(GenomicInterval Interval, int Phase)> _coding = [];

    internal string? Id { get; set; }
    internal string? Symbol { get; set; }
    internal string? GeneParent { get; set; }
    internal string? Biotype { get; set; }
    internal string? ProteinId { get; set; }
    internal string? ContigName { get; set; }
    internal char Strand { get; set; }
    internal long Line { get; set; }
    internal bool IsManeSelect { get; set; }

    internal bool HasParts => _exons.Count + _parts.Count > 0;

    internal void Add(GffLine line)
    {
        if (line.Type is "exon") _exons.Add(line.Interval);
        else _parts.Add(line.Interval);
        if (line.Type is not "CDS") return;
        _coding.Add((line.Interval, line.Phase));
        ProteinId ??= line.Attribute("protein_id");
    }

    internal Transcript Build(GffGene? gene, string? file)
    {
        var exons = Merge(_exons.Count > 0 ? _exons : _parts);
        var coding = _coding.Count == 0 ? default : new GenomicInterval(_coding.Min(part => part.Interval.Start), _coding.Max(part => part.Interval.End));
        if (coding.Length > 0 && !(exons.Exists(exon => exon.Contains(coding.Start)) && exons.Exists(exon => exon.Contains(coding.End - 1))))
            throw GffLine.Fail(GffProblemCodes.GffCodingOutsideExons, "CDS", Id, file, Line);
        var isForward = Strand == '+' || (Strand == '-' ? false : throw GffLine.Fail(GffProblemCodes.GffStrand, "strand", Id, file, Line));
        return new Transcript
        {
            Id = Id!,
            GeneSymbol = Symbol ?? gene?.Symbol ?? gene?.Id ?? Id!,
            GeneId = gene?.Id,
            ProteinId = ProteinId,
            ContigName = ContigName!,
            Strand = isForward ? Positions.Strand.Forward : Positions.Strand.Reverse,
            Exons = exons,
            Coding = coding,
            Phase = _coding.Count == 0 ? 0 : isForward ? _coding.MinBy(part => part.Interval.Start).Phase : _coding.MaxBy(part => part.Interval.End).Phase,
            Biotype = Biotype ?? gene?.Biotype ?? (coding.Length > 0 ? "protein_coding" : "misc_RNA"),
            IsManeSelect = IsManeSelect,
        };
    }

    // Parts that touch or overlap (a CDS beside an untranslated region) are one exon.
    private static List<GenomicInterval> Merge(List<GenomicInterval> parts)
    {
        parts.Sort((left, right) => left.Start.CompareTo(right.Start));
        var merged = new List<GenomicInterval>();
        foreach (var part in parts)
        {
            if (merged.Count > 0 && part.Start <= merged[^1].End) merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, part.End));
            else merged.Add(part);
        }

        return merged;
    }
}

/// <summary>A gene line of a GFF3.</summary>
internal sealed record GffGene(string Id, string? Symbol, string? Biotype);
