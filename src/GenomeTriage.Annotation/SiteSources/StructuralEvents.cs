using System.Buffers.Text;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// The structural variants of a source, found by what they have in common with one of a patient: of one type, half of
/// either stretch in common; insertions within 50 bases of each other and half as long at least. Read a contig at a time
/// when it is first asked for; thread-safe.
/// </summary>
internal sealed class StructuralEvents
{
    /// <summary>Columns of such a source.</summary>
    internal static readonly IReadOnlyList<string> Columns = ["AF", "AF_MAX", "NHOM"];

    // What a smaller collection has not seen may still be as frequent as one in a thousand.
    private const int PeopleWhoseAbsenceSpeaks = 10_000;

    // Collections hold one event in several spellings; those about as near as the nearest are taken together.
    private const double AboutAsNear = .1;

    private readonly SiteSource _source;
    private readonly Lazy<ContigEvents>[] _contigs;

    internal StructuralEvents(SiteSource source)
    {
        _source = source;
        _contigs = [.. Enumerable.Range(0, Contig.Count + 1).Select(i => new Lazy<ContigEvents>(() => Load(new Contig((byte)i))))];
    }

    /// <summary>The frequency; unknown where the source has no variant of the type on the contig, or too few people to say that it is absent.</summary>
    internal AlleleFrequency FrequencyOf(StructuralVariant variant)
    {
        var events = _contigs[variant.Contig.Ordinal].Value;
        if (!events.Holds(variant.Kind)) return AlleleFrequency.NoSource;
        var matches = events.Matching(variant);
        if (matches.Count == 0)
            return _source.Manifest.People >= PeopleWhoseAbsenceSpeaks ? AlleleFrequency.AbsentFrom(_source.Manifest.Name) : AlleleFrequency.NoSource;
        var nearest = matches.Max(match => match.Share);
        var best = matches.Where(match => match.Share >= nearest - AboutAsNear).MaxBy(match => match.Event.Frequency).Event;
        return new AlleleFrequency
        {
            State = FrequencyState.Known,
            Overall = best.Frequency,
            PopMax = float.IsNaN(best.Highest) ? null : best.Highest,
            HomozygoteCount = float.IsNaN(best.Homozygotes) ? null : (int)best.Homozygotes,
            Source = _source.Manifest.Name,
        };
    }

    private ContigEvents Load(Contig contig)
    {
        var events = new ContigEvents();
        var (from, to) = _source.BlocksOf(contig, 1, int.MaxValue);
        for (var index = from; index < to; index++)
        {
            var block = _source.Read(index);
            for (var row = 0; row < block.Count; row++)
            {
                if (TryRead(block.Alternate(row), out var kind, out var length))
                    events.Add(kind, new PopulationEvent(block.Position(row), length, block.Value(row, 0), block.Value(row, 1), block.Value(row, 2)));
            }
        }

        return events;
    }

    // <DEL549856>, as StructuralVariant.Identity spells it; <INS> has no length where it is not known.
    private static bool TryRead(ReadOnlySpan<byte> allele, out StructuralKind kind, out int length)
    {
        (kind, length) = (default, 0);
        if (allele.Length < 5) return false;
        StructuralKind? found = allele[1..4] switch
        {
            [(byte)'D', (byte)'E', (byte)'L'] => StructuralKind.Deletion,
            [(byte)'D', (byte)'U', (byte)'P'] => StructuralKind.Duplication,
            [(byte)'I', (byte)'N', (byte)'S'] => StructuralKind.Insertion,
            [(byte)'I', (byte)'N', (byte)'V'] => StructuralKind.Inversion,
            _ => null,
        };
        kind = found ?? default;
        return found is not null && (Utf8Parser.TryParse(allele[4..], out length, out _) || kind == StructuralKind.Insertion);
    }
}

/// <summary>A structural variant of a population.</summary>
/// <param name="Start">0-based place of its first base.</param>
/// <param name="Length">Bases that it takes in, or that are put in; 0 where not known.</param>
/// <param name="Frequency">Frequency in all people.</param>
/// <param name="Highest">The highest of the populations; NaN where not given.</param>
/// <param name="Homozygotes">Homozygous people; NaN where not given.</param>
internal readonly record struct PopulationEvent(int Start, int Length, float Frequency, float Highest, float Homozygotes)
{
    /// <summary>The stretch of all but insertions.</summary>
    internal GenomicInterval Span => new(Start, Start + Length);
}

/// <summary>The structural variants of one contig, by type and place.</summary>
internal sealed class ContigEvents
{
    private const double SameEvent = .5;

    // Callers place an insertion within some tens of bases.
    private const int SamePlace = 50;

    private readonly List<PopulationEvent>[] _byKind = [.. Enum.GetValues<StructuralKind>().Select(_ => new List<PopulationEvent>())];

    /// <summary>Adds one; they come in order of place.</summary>
    internal void Add(StructuralKind kind, PopulationEvent one) => _byKind[(int)kind].Add(one);

    /// <summary>Whether there is any of a type.</summary>
    internal bool Holds(StructuralKind kind) => _byKind[(int)kind].Count > 0;

    /// <summary>Those that are the same event, with the share (0–1) that they have in common.</summary>
    internal List<(double Share, PopulationEvent Event)> Matching(StructuralVariant variant)
    {
        var found = new List<(double Share, PopulationEvent Event)>();
        // One that has half of either in common begins no further before it than it is long, and no further in than its half.
        var isInsertion = variant.Kind == StructuralKind.Insertion;
        var (first, last) = isInsertion ? (variant.Span.Start - SamePlace, variant.Span.Start + SamePlace) : (variant.Span.Start - variant.Span.Length, variant.Span.End);
        var events = _byKind[(int)variant.Kind];
        for (var i = FirstAt(events, first); i < events.Count && events[i].Start <= last; i++)
        {
            var share = isInsertion ? OfLengths(variant.InsertedLength ?? 0, events[i].Length) : variant.ReciprocalOverlap(variant.Contig, events[i].Span);
            if (share >= SameEvent) found.Add((share, events[i]));
        }

        return found;
    }

    // A length that is not known may be any.
    private static double OfLengths(int one, int other) => one == 0 || other == 0 ? SameEvent : Math.Min(one, other) / (double)Math.Max(one, other);

    private static int FirstAt(List<PopulationEvent> events, int start)
    {
        var (low, high) = (0, events.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (events[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
