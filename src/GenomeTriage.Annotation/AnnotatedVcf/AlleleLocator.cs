using System.Buffers;
using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Places alternate alleles on the gene model's assembly and counts those that have no place there.</summary>
internal sealed class AlleleLocator(VcfAnnotationSetup setup, AnnotationCounts counts)
{
    private static readonly SearchValues<byte> Letters = SearchValues.Create("ACGTacgt"u8);
    private readonly Dictionary<string, int> _references = new(StringComparer.Ordinal);
    private byte[] _contigBytes = [];
    private string _contigName = "";
    private Contig _contig;

    /// <summary>The place of an allele; <c>false</c> where it is counted among those that are not annotated.</summary>
    internal bool TryLocate(VcfRecord record, AlternateAllele allele, out LocatedAllele located)
    {
        located = default;
        if (allele.Kind != AlleleKind.Bases || allele.Bytes.IndexOfAnyExcept(Letters) >= 0 || record.Reference.IndexOfAnyExcept(Letters) >= 0)
        {
            counts.NotBases++;
            return false;
        }

        Turn(record);
        var variant = new SmallVariant(_contig, record.Position, Text(record.Reference), Text(allele.Bytes));
        return setup.Lift is null ? TryPlace(record, variant, _contigName, out located) : TryLift(record, variant, out located);
    }

    private bool TryLift(VcfRecord record, SmallVariant variant, out LocatedAllele located)
    {
        located = default;
        if (_contig.IsKnown && setup.Lift!(variant) is { } lifted) return TryPlace(record, lifted, lifted.Contig.UcscName, out located);
        counts.NotLifted++;
        return false;
    }

    private bool TryPlace(VcfRecord record, SmallVariant variant, string contigName, out LocatedAllele located)
    {
        located = default;
        if (IndexOf(contigName, variant.Contig) is not { } index)
        {
            counts.ContigWithoutModel++;
            return false;
        }

        if (setup.Reference is not null && !IsReference(variant, contigName))
        {
            if (counts.ReferenceDiffers++ == 0) counts.FirstReferenceDiffers = record.LineNumber;
            return false;
        }

        var edit = AlleleEdit.Of(variant);
        var replaced = variant.Reference.Substring(edit.Start - variant.Position + 1, edit.DeletedLength);
        located = new LocatedAllele(index, contigName, edit, replaced, variant.Contig.IsKnown ? variant : null);
        return true;
    }

    // A gene model with names of its own is asked by name first; "1" and "chr1" are the same.
    private TranscriptIndex? IndexOf(string name, Contig contig) => setup.Model.On(name) ?? (contig.IsKnown ? setup.Model.On(contig) : null);

    private bool IsReference(SmallVariant variant, string contigName)
    {
        if (!_references.TryGetValue(contigName, out var contig)) _references.Add(contigName, contig = setup.Reference!.IndexOf(contigName));
        if (contig < 0) return true;
        Span<byte> bases = variant.Reference.Length <= 256 ? stackalloc byte[variant.Reference.Length] : new byte[variant.Reference.Length];
        setup.Reference!.Read(contig, variant.Position - 1, bases);
        for (var i = 0; i < bases.Length; i++)
        {
            // N and the letters for several bases exclude nothing.
            if (bases[i] != variant.Reference[i] && Letters.Contains(bases[i])) return false;
        }

        return true;
    }

    private void Turn(VcfRecord record)
    {
        if (record.Contig.SequenceEqual(_contigBytes)) return;
        _contigBytes = record.Contig.ToArray();
        _contigName = Encoding.UTF8.GetString(_contigBytes);
        _contig = Contig.TryParse(_contigBytes, out var contig) ? contig : default;
    }

    private static string Text(ReadOnlySpan<byte> bases) => bases.Length == 1
        ? (bases[0] & ~0x20) switch { 'A' => "A", 'C' => "C", 'G' => "G", _ => "T" }
        : Encoding.ASCII.GetString(bases).ToUpperInvariant();
}
