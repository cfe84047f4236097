using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Info;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>The plain fields of a record, one value an alternate allele; a field of which no allele knows anything is left out.</summary>
internal sealed class AlleleFacts
{
    private readonly VcfAnnotationSetup _setup;
    private readonly InfoSlots _slots = new();
    private readonly EntryColumns _noColumns = new();
    private readonly FrequencyReader _frequencies;
    private readonly AlleleList _frequency = new();
    private readonly AlleleList _highest = new();
    private readonly AlleleList _homozygotes = new();
    private readonly AlleleList _clinVar = new();
    private VcfRecord _record = null!;

    internal AlleleFacts(VcfAnnotationSetup setup, VcfHeader header)
    {
        _setup = setup;
        _frequencies = new FrequencyReader(FrequencyFieldsInUse.InInfo(header, setup.FrequencyFields), [], _slots, csq: null);
        _noColumns.Cut(default);
    }

    internal void Begin(VcfRecord record)
    {
        _record = record;
        _slots.Scan(record.Info.Bytes);
        foreach (var list in (ReadOnlySpan<AlleleList>)[_frequency, _highest, _homozygotes, _clinVar]) list.Clear();
    }

    /// <summary>Adds an allele; <paramref name="variant"/> is <c>null</c> where it has no place on GRCh38.</summary>
    internal void Add(int alternate, SmallVariant? variant)
    {
        var tally = _frequencies.Read(_slots, _record.Info.Bytes, alternate, _record.Alternates.Count, default, _noColumns);
        var frequency = _frequencies.Population(tally);
        _frequency.Add(frequency.Overall);
        _highest.Add(frequency.Highest);
        _homozygotes.Add(frequency.HomozygoteCount);
        var clinVar = variant is { } known ? ClinVarEvidence.Of(known, _setup.ClinVar) : default;
        _clinVar.Add(clinVar.State switch
        {
            ClinVarState.Found => clinVar.Assertion!.Value.Classification.ToString(),
            ClinVarState.NotFound => nameof(ClinVarState.NotFound),
            _ => null,
        });
    }

    internal void WriteTo(InfoAdditions additions)
    {
        _frequency.WriteTo(additions, "GTR_AF"u8);
        _highest.WriteTo(additions, "GTR_AF_MAX"u8);
        _homozygotes.WriteTo(additions, "GTR_NHOM"u8);
        _clinVar.WriteTo(additions, "GTR_CLNSIG"u8);
    }

    /// <summary>The values of one field, in the order of the alleles; <c>.</c> for what is not known.</summary>
    private sealed class AlleleList
    {
        private readonly FieldText _text = new();
        private bool _hasAny;

        internal void Clear()
        {
            _text.Clear();
            _hasAny = false;
        }

        internal void Add(double? value)
        {
            if (Next(value is not null)) _text.Number(value!.Value);
        }

        internal void Add(int? value)
        {
            if (Next(value is not null)) _text.Number(value!.Value);
        }

        internal void Add(string? value)
        {
            if (Next(value is not null)) _text.Escaped(value);
        }

        internal void WriteTo(InfoAdditions additions, ReadOnlySpan<byte> key)
        {
            if (_hasAny) additions.Add(key, _text.Bytes);
        }

        private bool Next(bool isKnown)
        {
            if (!_text.IsEmpty) _text.Raw(","u8);
            if (!isKnown) _text.Raw("."u8);
            _hasAny |= isKnown;
            return isKnown;
        }
    }
}
