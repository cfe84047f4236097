using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Structural;

/// <summary>One structural variant: what happens to which stretch.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Contig">The contig.</param>
/// <param name="Span">
/// The bases that are lost, doubled or turned, 0-based and half-open; empty, at the place between two bases, for an
/// insertion or a breakend.
/// </param>
public sealed record StructuralVariant(StructuralKind Kind, Contig Contig, GenomicInterval Span)
{
    // The share of both that two stretches have to have in common to count as one event (as population collections do).
    private const double SameEvent = .5;

    // Callers place an insertion or a breakend within some ten bases of each other.
    private const int SamePlace = 20;

    /// <summary>The other end of a breakend, 1-based; <c>null</c> where not known.</summary>
    public GenomicPosition? Mate { get; init; }

    /// <summary>Number of bases put in by an insertion; <c>null</c> where not known.</summary>
    public int? InsertedLength { get; init; }

    /// <summary>Copies that the patient has of the stretch, as the file counts them (<c>CN</c>); <c>null</c> where not given.</summary>
    public int? CopyNumber { get; init; }

    /// <summary>The first base of the stretch, 1-based; of an insertion or a breakend the base before it.</summary>
    public int First => Span.Length == 0 ? Span.Start : Span.Start + 1;

    /// <summary>Number of bases lost, doubled, turned or put in; <c>null</c> for a breakend, and where not known.</summary>
    public int? Length => Kind switch
    {
        StructuralKind.Insertion => InsertedLength,
        StructuralKind.Breakend => null,
        _ => Span.Length,
    };

    /// <summary>
    /// The variant as an allele, so that it is known by the same kind of name as a small one: the base before it, and a
    /// symbolic allele that holds its length, <c>chr16:29649996:N&gt;&lt;DEL549856&gt;</c>.
    /// </summary>
    public SmallVariant Identity => new(Contig, Math.Max(Span.Start, 1), "N", Kind switch
    {
        StructuralKind.Breakend => Mate is { } mate ? string.Create(CultureInfo.InvariantCulture, $"<BND_{mate.Contig}_{mate.Position}>") : "<BND>",
        StructuralKind.Insertion => string.Create(CultureInfo.InvariantCulture, $"<INS{InsertedLength}>"),
        _ => string.Create(CultureInfo.InvariantCulture, $"<{Code}{Span.Length}>"),
    });

    /// <summary>The kind as VCF writes it.</summary>
    public string Code => Kind switch
    {
        StructuralKind.Deletion => "DEL",
        StructuralKind.Duplication => "DUP",
        StructuralKind.Insertion => "INS",
        StructuralKind.Inversion => "INV",
        _ => "BND",
    };

    /// <summary>The smaller of the two shares (0–1) that this stretch and another have in common.</summary>
    public double ReciprocalOverlap(Contig contig, GenomicInterval other)
    {
        if (contig != Contig || Span.Length == 0 || other.Length == 0) return 0;
        var common = Math.Min(Span.End, other.End) - Math.Max(Span.Start, other.Start);
        return common <= 0 ? 0 : common / (double)Math.Max(Span.Length, other.Length);
    }

    /// <summary>Whether two records tell of one event: the two ends of it, or what two callers make of it.</summary>
    public bool IsSameEventAs(StructuralVariant other)
    {
        if (Kind != other.Kind || Contig != other.Contig) return false;
        return Span.Length == 0 || other.Span.Length == 0
            ? Math.Abs(Span.Start - other.Span.Start) <= SamePlace
            : ReciprocalOverlap(other.Contig, other.Span) >= SameEvent;
    }

    /// <summary><c>chr16:29649997-30199852 DEL</c>, 1-based with both ends; a breakend with its mate.</summary>
    public override string ToString() => Kind switch
    {
        StructuralKind.Breakend => Mate is { } mate ? $"{Contig}:{Span.Start} BND {mate}" : $"{Contig}:{Span.Start} BND",
        StructuralKind.Insertion => $"{Contig}:{Span.Start} INS",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Contig}:{Span.Start + 1}-{Span.End} {Code}"),
    };
}
