using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Structural;

/// <summary>
/// Reads structural variants as callers write them (VCF 4.5, section 3: symbolic alleles and breakends): symbolic alleles
/// with INFO END or SVLEN, breakends, and long deletions with all their bases. Places are those of the file.
/// </summary>
public static class StructuralReader
{
    /// <summary>Bases from which on a deletion is a structural variant (the usual bound of the field).</summary>
    public const int LeastLength = 50;

    /// <summary>Whether an allele is read here, and not as a small variant.</summary>
    public static bool IsStructural(VcfRecord record, AlternateAllele allele) => allele.Kind switch
    {
        AlleleKind.Symbolic => !IsRepeat(allele),
        AlleleKind.Breakend => true,
        AlleleKind.Bases => record.Reference.Length - allele.Bytes.Length >= LeastLength,
        _ => false,
    };

    /// <summary>Whether a symbolic allele is a number of repeats (<c>&lt;STR27&gt;</c>, <c>&lt;CNV:TR&gt;</c>).</summary>
    public static bool IsRepeat(AlternateAllele allele) => allele.Symbol.StartsWith("STR"u8) || allele.Symbol.SequenceEqual("CNV:TR"u8);

    /// <summary>Reads an allele; <c>null</c> where the record does not tell what happens to which bases.</summary>
    /// <param name="record">The record.</param>
    /// <param name="contig">Its contig.</param>
    /// <param name="alternate">0-based index of the allele.</param>
    /// <param name="allele">The allele.</param>
    /// <param name="copies">Copies that the patient has, where the file counts them.</param>
    /// <param name="usualCopies">Copies that are usual there: 2, or 1 on X and Y of a man.</param>
    public static StructuralVariant? Read(VcfRecord record, Contig contig, int alternate, AlternateAllele allele, int? copies, int usualCopies) => allele.Kind switch
    {
        AlleleKind.Bases => OfBases(record, contig, allele) with { CopyNumber = copies },
        AlleleKind.Breakend => BreakendReader.Read(record, contig, allele),
        _ when KindOf(allele.SymbolType, copies, usualCopies) is { } kind => OfSymbol(record, contig, alternate, kind) is { } read ? read with { CopyNumber = copies } : null,
        _ => BreakendReader.ReadSymbolic(record, contig, allele),
    };

    private static StructuralVariant OfBases(VcfRecord record, Contig contig, AlternateAllele allele)
    {
        var reference = record.Reference;
        var alternate = allele.Bytes;
        var common = reference.CommonPrefixLength(alternate);
        return new StructuralVariant(
            StructuralKind.Deletion, contig, new GenomicInterval(record.Position - 1 + common, record.Position - 1 + common + reference.Length - alternate.Length));
    }

    private static StructuralVariant? OfSymbol(VcfRecord record, Contig contig, int alternate, StructuralKind kind)
    {
        var hasLength = RecordExtent.TryGetLength(record, alternate, out var length);
        if (kind == StructuralKind.Insertion)
            return new StructuralVariant(kind, contig, new GenomicInterval(record.Position, record.Position)) { InsertedLength = hasLength ? length : null };
        var end = EndOf(record, hasLength ? length : null);
        return end > record.Position ? new StructuralVariant(kind, contig, new GenomicInterval(record.Position, end)) : null;
    }

    // END counts for the whole record, so that a length of the allele's own goes before it where there are several.
    private static int EndOf(VcfRecord record, int? length)
    {
        if (record.Alternates.Count > 1 && length is { } own) return (int)Math.Min((long)record.Position + own, int.MaxValue);
        if (record.TryGetInfo("END"u8, out var stated) && stated.TryGetInteger(out var end)) return end;
        return length is { } known ? (int)Math.Min((long)record.Position + known, int.MaxValue) : 0;
    }

    private static StructuralKind? KindOf(ReadOnlySpan<byte> type, int? copies, int usualCopies)
    {
        if (type.SequenceEqual("DEL"u8) || type.SequenceEqual("CN0"u8)) return StructuralKind.Deletion;
        if (type.SequenceEqual("DUP"u8) || type.Length == 3 && type.StartsWith("CN"u8) && type[2] is >= (byte)'2' and <= (byte)'9') return StructuralKind.Duplication;
        if (type.SequenceEqual("INV"u8)) return StructuralKind.Inversion;
        if (type.SequenceEqual("INS"u8)) return StructuralKind.Insertion;
        if (!type.SequenceEqual("CNV"u8) || copies is not { } seen || seen == usualCopies) return null;
        return seen < usualCopies ? StructuralKind.Deletion : StructuralKind.Duplication;
    }
}
