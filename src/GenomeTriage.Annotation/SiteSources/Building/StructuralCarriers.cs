using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Counts the people of the site's own files who have one event. What fewer than five people have is left out: a family
/// under study is no population, and its variant must not become a common one.
/// </summary>
internal sealed class StructuralCarriers
{
    private const int LeastCarriers = 5;
    private const int UsualCopies = 2;
    private readonly List<(StructuralVariant Variant, int Person, bool IsHomozygous)> _seen = [];
    private int _firstPerson;

    /// <summary>People of all files.</summary>
    internal int People { get; private set; }

    /// <summary>Turns to a file of so many people.</summary>
    internal void Begin(int people) => (_firstPerson, People) = (People, People + people);

    /// <summary>Takes a record of the file in.</summary>
    internal void Add(VcfRecord record, Contig contig)
    {
        var alternate = 0;
        foreach (var allele in record.Alternates)
        {
            if (StructuralReader.IsStructural(record, allele))
            {
                for (var sample = 0; sample < record.Header.Samples.Count; sample++) Add(record, contig, alternate, sample);
            }

            alternate++;
        }
    }

    /// <summary>A row an event, by contig and place of the first who has it.</summary>
    internal IEnumerable<SiteRow> Rows()
    {
        foreach (var group in _seen.GroupBy(one => (one.Variant.Contig, one.Variant.Kind)).OrderBy(group => group.Key.Contig).ThenBy(group => group.Key.Kind))
        {
            foreach (var one in CountedEvent.Of(group.OrderBy(one => one.Variant.Span.Start).ThenBy(one => one.Variant.Span.End).ThenBy(one => one.Person)))
            {
                if (one.Carriers < LeastCarriers) continue;
                yield return new SiteRow(one.Variant.Identity, [(one.Carriers + one.Homozygotes) / (2f * People), float.NaN, one.Homozygotes]);
            }
        }
    }

    // Copies are not counted on X and Y, where the sex would have to be known.
    private void Add(VcfRecord record, Contig contig, int alternate, int sample)
    {
        int? copies = contig.IsAutosome ? StructuralCallDecoder.CopiesOf(record, sample) : null;
        if (StructuralReader.Read(record, contig, alternate, record.Alternates[alternate], copies, UsualCopies) is not { Kind: not StructuralKind.Breakend } variant) return;
        var call = contig.IsAutosome
            ? StructuralCallDecoder.Decode(record, sample, alternate + 1, variant.Kind, UsualCopies)
            : Vcf.Genotypes.SampleCallDecoder.Decode(record, sample, alternate + 1);
        if (call.IsCarrier) _seen.Add((variant with { CopyNumber = null }, _firstPerson + sample, call.IsHomozygous || call.IsHemizygous));
    }

    /// <summary>An event and who has it; it is named by the first.</summary>
    private sealed class CountedEvent(StructuralVariant variant)
    {
        private readonly HashSet<int> _carriers = [];
        private readonly HashSet<int> _homozygous = [];

        public StructuralVariant Variant { get; } = variant;

        public int Carriers => _carriers.Count;

        public int Homozygotes => _homozygous.Count;

        public static List<CountedEvent> Of(IEnumerable<(StructuralVariant Variant, int Person, bool IsHomozygous)> inOrder)
        {
            var (all, open) = (new List<CountedEvent>(), new List<CountedEvent>());
            foreach (var (variant, person, isHomozygous) in inOrder)
            {
                open.RemoveAll(one => IsPassed(one.Variant, variant));
                var counted = open.Find(one => one.Variant.IsSameEventAs(variant));
                if (counted is null)
                {
                    counted = new CountedEvent(variant);
                    open.Add(counted);
                    all.Add(counted);
                }

                counted._carriers.Add(person);
                if (isHomozygous) counted._homozygous.Add(person);
            }

            return all;
        }

        private static bool IsPassed(StructuralVariant one, StructuralVariant next) =>
            one.Span.Length == 0 ? next.Span.Start - one.Span.Start > Reach : next.Span.Start >= one.Span.End;

        // Insertions of one place are some tens of bases apart at most.
        private const int Reach = 100;
    }
}
