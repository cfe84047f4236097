using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Structural;

/// <summary>
/// Reads breakends. Two ends on one contig that are near each other are what their directions make of them: a deletion,
/// a duplication, or one junction of an inversion. All others break the chromosome at both places; the two records of such
/// a pair are told at the same one of them, so that the event counts once.
/// </summary>
internal static class BreakendReader
{
    // A junction over a longer way may as well be part of something else (a translocation, an insertion from afar), and
    // would claim the loss or gain of many genes.
    private const int LongestSimple = 1_000_000;

    internal static StructuralVariant? Read(VcfRecord record, Contig contig, AlternateAllele allele)
    {
        if (!allele.TryGetBreakend(out var breakend)) return null;
        if (breakend.IsSingle || breakend.IsMateInAssembly || !Contig.TryParse(breakend.MateContig, out var mateContig))
            return At(contig, record.Position, null);
        var mate = new GenomicPosition(mateContig, breakend.MatePosition);
        return Simple(record.Position, contig, mate, breakend.JoinsAfter, breakend.MateExtendsRight) ?? Pair(new GenomicPosition(contig, record.Position), mate);
    }

    /// <summary>Older callers name the other end in INFO CHR2 with POS2, or END.</summary>
    internal static StructuralVariant? ReadSymbolic(VcfRecord record, Contig contig, AlternateAllele allele)
    {
        if (!allele.SymbolType.SequenceEqual("BND"u8) && !allele.SymbolType.SequenceEqual("TRA"u8)) return null;
        if (!record.TryGetInfo("CHR2"u8, out var name) || !Contig.TryParse(name.Bytes, out var mateContig)) return null;
        if (!(record.TryGetInfo("POS2"u8, out var place) || record.TryGetInfo("END2"u8, out place) || record.TryGetInfo("END"u8, out place))) return null;
        return place.TryGetInteger(out var position) && position > 0
            ? Pair(new GenomicPosition(contig, record.Position), new GenomicPosition(mateContig, position))
            : null;
    }

    private static StructuralVariant Pair(GenomicPosition here, GenomicPosition there) =>
        here.CompareTo(there) <= 0 ? At(here.Contig, here.Position, there) : At(there.Contig, there.Position, here);

    private static StructuralVariant At(Contig contig, int position, GenomicPosition? mate) =>
        new(StructuralKind.Breakend, contig, new GenomicInterval(position, position)) { Mate = mate };

    private static StructuralVariant? Simple(int position, Contig contig, GenomicPosition mate, bool joinsAfter, bool mateExtendsRight)
    {
        if (mate.Contig != contig || Math.Abs((long)mate.Position - position) > LongestSimple) return null;
        var (low, high) = (Math.Min(position, mate.Position), Math.Max(position, mate.Position));
        if (low == high) return null;
        var (kind, span) = (joinsAfter == (position == low), mateExtendsRight == joinsAfter) switch
        {
            (true, true) => (StructuralKind.Deletion, new GenomicInterval(low, high - 1)),
            (false, true) => (StructuralKind.Duplication, new GenomicInterval(low - 1, high)),
            _ => (StructuralKind.Inversion, joinsAfter ? new GenomicInterval(low, high) : new GenomicInterval(low - 1, high - 1)),
        };
        return span.Length > 0 ? new StructuralVariant(kind, contig, span) : null;
    }
}
