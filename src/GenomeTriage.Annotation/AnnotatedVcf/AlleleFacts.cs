using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Info;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
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
    private readonly AlleleList _observations = new();
    private readonly AlleleList _localHomozygotes = new();
    private readonly AlleleList _cohorts = new();
    private readonly AlleleList[] _scores = [new(), new(), new(), new()];
    private readonly AlleleList[] _all;
    private readonly SiteFacts _site;
    private VcfRecord _record = null!;

    internal AlleleFacts(VcfAnnotationSetup setup, VcfHeader header)
    {
        _setup = setup;
        _frequencies = new FrequencyReader(FrequencyFieldsInUse.InInfo(header, setup.FrequencyFields), [], _slots, csq: null);
        _noColumns.Cut(default);
        _site = new SiteFacts(setup.Sites);
        _all = [_frequency, _highest, _homozygotes, _clinVar, _observations, _localHomozygotes, _cohorts, .. _scores];
    }

    internal void Begin(VcfRecord record)
    {
        _record = record;
        _slots.Scan(record.Info.Bytes);
        foreach (var list in _all) list.Clear();
    }

    /// <summary>Adds an allele; <paramref name="variant"/> is <c>null</c> where it has no place on GRCh38.</summary>
    internal void Add(int alternate, SmallVariant? variant)
    {
        var tally = _frequencies.Read(_slots, _record.Info.Bytes, alternate, _record.Alternates.Count, default, _noColumns);
        if (variant is { } placed) variant = AlleleTrimming.Trim(placed);
        var frequency = (variant is { } asked ? _site.FrequencyOf(asked) : StructuralFrequency(alternate, tally)) ?? _frequencies.Population(tally);
        _frequency.Add(frequency.Overall);
        _highest.Add(frequency.Highest);
        _homozygotes.Add(frequency.HomozygoteCount);
        AddSite(variant);
        var clinVar = variant is { } known ? _site.ClinVarOf(known) ?? ClinVarEvidence.Of(known, _setup.ClinVar) : default;
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
        _observations.WriteTo(additions, "GTR_LOCAL_OBS"u8);
        _localHomozygotes.WriteTo(additions, "GTR_LOCAL_HOM"u8);
        _cohorts.WriteTo(additions, "GTR_LOCAL_COHORTS"u8);
        _scores[0].WriteTo(additions, "GTR_CADD"u8);
        _scores[1].WriteTo(additions, "GTR_REVEL"u8);
        _scores[2].WriteTo(additions, "GTR_SPLICEAI"u8);
        _scores[3].WriteTo(additions, "GTR_ALPHAMISSENSE"u8);
    }

    // Population collections of structural variants are on GRCh38, and ends are not lifted here.
    private AlleleFrequency? StructuralFrequency(int alternate, FrequencyTally tally)
    {
        var allele = _record.Alternates[alternate];
        if (!StructuralReader.IsStructural(_record, allele)) return null;
        if (_setup.Lift is null && Contig.TryParse(_record.Contig, out var contig)
            && StructuralReader.Read(_record, contig, alternate, allele, copies: null, usualCopies: 2) is { } structural && _site.FrequencyOf(structural) is { } known) return known;
        return _frequencies.Structural(tally);
    }

    private void AddSite(SmallVariant? variant)
    {
        var local = variant is { } one ? _site.LocalOf(one) : null;
        _cohorts.AddRaw(local is { Cohorts.Count: > 0 } counted ? CohortText.Of(counted.Cohorts) : null);
        _observations.Add(local?.Observations);
        _localHomozygotes.Add(local?.Homozygotes);
        var scores = (variant is { } scored ? _site.ScoresOf(scored) : null) ?? PredictorScores.Empty;
        _scores[0].Add(scores.CaddPhred);
        _scores[1].Add(scores.Revel);
        _scores[2].Add(scores.SpliceAi);
        _scores[3].Add(scores.AlphaMissense);
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

        internal void AddRaw(byte[]? value)
        {
            if (Next(value is not null)) _text.Raw(value);
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
