using System.Buffers.Text;
using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>
/// Reads <c>BCSQ</c> of bcftools csq: <c>[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]</c>.
/// An entry names its alleles only in <c>dna_change</c> (<c>107G&gt;A+109C&gt;T</c>), which decides in a multi-allelic
/// record. <c>@position</c> points to the record that tells of the whole haplotype: what was read there before is taken;
/// a pointer forward says nothing yet, and the gene model answers instead. A leading <c>*</c> (behind a stop on the same
/// haplotype) does not change the terms.
/// </summary>
internal sealed class BcsqConsequences(GeneResolver genes)
{
    private const int Remembered = 64;
    private readonly EntryColumns _columns = new();
    private readonly Queue<(int Position, byte[] Value)> _earlier = [];

    /// <summary>Keeps the value of a record, so that later records may point to it.</summary>
    internal void Remember(VcfRecord record, ReadOnlySpan<byte> value)
    {
        if (value.IndexOf((byte)'+') < 0) return;
        if (_earlier.Count == Remembered) _earlier.Dequeue();
        _earlier.Enqueue((record.Position, value.ToArray()));
    }

    /// <summary>The value that tells of the record: its own, or the one it points back to; empty where that has not been read.</summary>
    internal ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> value)
    {
        if (value is not [(byte)'@', ..]) return value;
        if (!Utf8Parser.TryParse(value[1..], out int position, out _)) return default;
        foreach (var (place, earlier) in _earlier)
        {
            if (place == position) return earlier;
        }

        return default;
    }

    /// <summary>
    /// Collects the entries about one alternate allele; <c>false</c> where none is. <paramref name="isPointed"/>: the value
    /// is that of another record, of which only entries that name this allele count.
    /// </summary>
    internal bool Collect(VcfRecord record, int alternate, ReadOnlySpan<byte> value, bool isPointed, ConsequenceCollector found)
    {
        var any = false;
        foreach (var range in value.Split((byte)','))
        {
            var entry = value[range];
            if (entry.IsEmpty || entry[0] == '@') continue;
            _columns.Cut(entry);
            if (!IsAbout(_columns.Of(entry, 6), record, alternate, isPointed)) continue;
            any = true;
            if (Read(entry, range.Start.Value) is { } consequence) found.Add(consequence, value);
        }

        return any;
    }

    private WrittenConsequence? Read(ReadOnlySpan<byte> entry, int start)
    {
        var written = _columns.Of(entry, 0);
        var terms = SoTermSet.Parse(written is [(byte)'*', ..] ? written[1..] : written, "&"u8, out _);
        if (terms.IsEmpty || !ConsequenceScope.IsInGene(terms)) return null;
        var transcript = _columns.Of(entry, 2);
        return new WrittenConsequence(terms)
        {
            GeneIndex = genes.FindGene(default, default, _columns.Of(entry, 1)),
            Symbol = RangeIn(start, 1),
            Transcript = RangeIn(start, 2),
            Mane = genes.ManeStatusOf(transcript),
            IsProteinCoding = _columns.Of(entry, 3).SequenceEqual("protein_coding"u8),
        };
    }

    // Entries without a DNA change (introns, untranslated regions) are about the place and so about every allele.
    private static bool IsAbout(ReadOnlySpan<byte> change, VcfRecord record, int alternate, bool mustName)
    {
        if (!mustName && (change.IsEmpty || record.Alternates.Count == 1)) return true;
        Span<byte> wanted = stackalloc byte[256];
        var bases = record.Alternates[alternate].Bytes;
        if (!Utf8Parser.TryParse(change, out int _, out var digits) || digits == change.Length) return !mustName;
        if (record.Reference.Length + bases.Length + 16 > wanted.Length || !Utf8Formatter.TryFormat(record.Position, wanted, out var length)) return !mustName;
        record.Reference.CopyTo(wanted[length..]);
        length += record.Reference.Length;
        wanted[length++] = (byte)'>';
        bases.CopyTo(wanted[length..]);
        return ContainsPart(change, wanted[..(length + bases.Length)]);
    }

    private static bool ContainsPart(ReadOnlySpan<byte> change, ReadOnlySpan<byte> wanted)
    {
        foreach (var range in change.Split((byte)'+'))
        {
            if (Ascii.EqualsIgnoreCase(change[range], wanted)) return true;
        }

        return false;
    }

    private Range RangeIn(int start, int column)
    {
        var (from, to) = _columns.RangeOf(column);
        return (start + from)..(start + to);
    }
}
