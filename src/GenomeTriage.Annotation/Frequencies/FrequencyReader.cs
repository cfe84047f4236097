using System.Buffers.Text;
using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Info;

namespace GenomeTriage.Annotation.Frequencies;

/// <summary>Reads the frequencies of an allele from the INFO fields, and the columns of CSQ, that the file has.</summary>
internal sealed class FrequencyReader
{
    private readonly record struct Place(FrequencyField Field, int Source, int At, string Label);

    private readonly List<Place> _info = [];
    private readonly List<Place> _csq = [];
    private readonly string? _sources;

    internal FrequencyReader(IReadOnlyList<FrequencyField> infoFields, IReadOnlyList<FrequencyField> csqFields, InfoSlots slots, AnnotationLayout? csq)
    {
        var order = SourceOrder([.. infoFields, .. csqFields]);
        foreach (var field in infoFields) _info.Add(new(field, order.IndexOf(field.Source), slots.Add(field.Name), field.Name));
        foreach (var field in csqFields) _csq.Add(new(field, order.IndexOf(field.Source), csq!.IndexOf(field.Name), "CSQ/" + field.Name));
        _sources = Covering();
    }

    /// <summary>The population fields in use, by the names shown in results; empty where the file has no source.</summary>
    internal IReadOnlyList<string> PopulationFields => [.. All().Where(place => !IsLocal(place.Field.Kind)).Select(place => place.Label)];

    /// <summary>Whether columns of CSQ are read.</summary>
    internal bool ReadsCsq => _csq.Count > 0;

    /// <summary>Reads all fields of one allele.</summary>
    /// <param name="slots">The INFO fields of the record.</param>
    /// <param name="info">The INFO column.</param>
    /// <param name="alternate">0-based index of the alternate allele.</param>
    /// <param name="alternates">Number of alternate alleles of the record.</param>
    /// <param name="csqEntry">An entry of CSQ about the allele; empty where there is none.</param>
    /// <param name="columns">The entry's columns.</param>
    internal FrequencyTally Read(InfoSlots slots, ReadOnlySpan<byte> info, int alternate, int alternates, ReadOnlySpan<byte> csqEntry, EntryColumns columns)
    {
        var tally = FrequencyTally.Start();
        foreach (var place in _info)
        {
            if (slots.Has(place.At) && TryOfAllele(slots.Value(info, place.At), alternate, alternates, out var value))
                tally.Add(place.Field.Kind, place.Source, place.Label, value);
        }

        foreach (var place in _csq)
        {
            if (TryLargest(columns.Of(csqEntry, place.At), out var value)) tally.Add(place.Field.Kind, place.Source, place.Label, value);
        }

        AddFromCounts(ref tally, slots, info, alternate, alternates);
        return tally;
    }

    /// <summary>The population frequency of a tally; absent where the file has a source that does not know the allele.</summary>
    internal AlleleFrequency Population(FrequencyTally tally) => tally.Population(_sources);

    /// <summary>
    /// The frequency of a structural variant. A source of small variants does not hold any, so that only one of structural
    /// variants can say that it is absent.
    /// </summary>
    internal AlleleFrequency Structural(FrequencyTally tally)
    {
        var covers = All().Any(place => place.Field.Source == FrequencyFieldTable.StructuralSource);
        return tally.Population(covers ? FrequencyFieldTable.StructuralSource : null);
    }

    /// <summary>
    /// The value of one allele. A list has one value an allele; a single value in a record of several alternates could be
    /// about any of them and is not taken.
    /// </summary>
    internal static bool TryOfAllele(ReadOnlySpan<byte> value, int alternate, int alternates, out double number)
    {
        number = 0;
        for (var skip = alternate; skip > 0; skip--)
        {
            var comma = value.IndexOf((byte)',');
            if (comma < 0) return false;
            value = value[(comma + 1)..];
        }

        var end = value.IndexOf((byte)',');
        if (end < 0 && alternates > 1 && alternate == 0) return false;
        return TryLargest(end < 0 ? value : value[..end], out number);
    }

    /// <summary>A number, or the largest of several that VEP joins by <c>&amp;</c>.</summary>
    internal static bool TryLargest(ReadOnlySpan<byte> text, out double number)
    {
        number = double.NegativeInfinity;
        while (!text.IsEmpty)
        {
            var cut = text.IndexOf((byte)'&');
            var part = cut < 0 ? text : text[..cut];
            if (Utf8Parser.TryParse(part, out double parsed, out var used) && used == part.Length) number = Math.Max(number, parsed);
            text = cut < 0 ? default : text[(cut + 1)..];
        }

        return number > double.NegativeInfinity;
    }

    private void AddFromCounts(ref FrequencyTally tally, InfoSlots slots, ReadOnlySpan<byte> info, int alternate, int alternates)
    {
        foreach (var count in _info)
        {
            if (count.Field.Kind != FrequencyKind.AlleleCount || !slots.Has(count.At)) continue;
            var total = _info.Find(place => place.Field.Kind == FrequencyKind.AlleleNumber && place.Source == count.Source);
            if (total.Label is null || !slots.Has(total.At)) continue;
            if (TryOfAllele(slots.Value(info, count.At), alternate, alternates, out var seen)
                && TryLargest(slots.Value(info, total.At), out var looked) && looked > 0)
                tally.Add(FrequencyKind.Overall, count.Source, count.Label, seen / looked);
        }
    }

    private string? Covering()
    {
        var names = All().Where(place => !IsLocal(place.Field.Kind)).Select(place => place.Field.Source).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private IEnumerable<Place> All() => _info.Concat(_csq);

    private static bool IsLocal(FrequencyKind kind) => kind >= FrequencyKind.LocalObservations;

    // The sources in the order of the table; those of the site's own mapping come first because their fields do.
    private static List<string> SourceOrder(IReadOnlyList<FrequencyField> inUse)
    {
        var known = FrequencyFieldTable.Fields.Select(field => field.Source).Distinct(StringComparer.Ordinal).ToList();
        var own = inUse.Select(field => field.Source).Distinct(StringComparer.Ordinal).Where(source => !known.Contains(source));
        return [.. own, .. known];
    }
}
