using System.Text;
using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Info;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Pipeline;

/// <summary>
/// Annotates the records of one file. A record is begun once; then its alleles are asked about, cheap questions first
/// (<see cref="FrequencyOf"/>), so that an allele that is not wanted costs no allocation. Not thread-safe: one for each
/// file.
/// </summary>
/// <example><code>
/// annotator.Begin(record);
/// for (var i = 0; i &lt; record.Alternates.Count; i++)
///     if (annotator.FrequencyOf(i).Highest is not > 0.01)
///         kept.Add(annotator.Annotate(new PlacedAllele(i, variant)));
/// </code></example>
public sealed class VariantAnnotator
{
    private readonly AnnotationSources _sources;
    private readonly InfoSlots _slots = new();
    private readonly EntryColumns _csqColumns = new();
    private readonly WrittenAnnotations _written;
    private readonly FrequencyReader _frequencies;
    private readonly ScoreReader _scores;
    private readonly GeneModelConsequences _model;
    private readonly SiteFacts _site;
    private readonly StructuralConsequences _structural;
    private VcfRecord _record = null!;

    /// <summary>An annotator for the records below <paramref name="header"/>.</summary>
    public VariantAnnotator(AnnotationSources sources, VcfHeader header)
    {
        _sources = sources;
        _written = new WrittenAnnotations(header, _slots, sources.Genes);
        var csq = _written.CsqLayout;
        var csqFields = csq is null ? [] : FrequencyFieldsInUse.InCsq(csq, sources.FrequencyFields);
        _frequencies = new FrequencyReader(FrequencyFieldsInUse.InInfo(header, sources.FrequencyFields), csqFields, _slots, csq);
        _scores = new ScoreReader(header, csq, _slots);
        _model = new GeneModelConsequences(sources.GeneModel, sources.Reference);
        _site = new SiteFacts(sources.Sites);
        _structural = new StructuralConsequences(sources.GeneModel);
    }

    /// <summary>The annotation fields of the file that are read: <c>CSQ</c>, <c>ANN</c>, <c>BCSQ</c>.</summary>
    public IReadOnlyList<string> AnnotationFields => _written.Fields;

    /// <summary>The site's sources of frequency and the population-frequency fields of the file; empty where frequencies are unknown.</summary>
    public IReadOnlyList<string> FrequencyFields =>
        [.. _sources.Sites.Where(site => site.Manifest.Kind == SiteSourceKind.Gnomad).Select(site => site.Manifest.Name), .. _frequencies.PopulationFields];

    /// <summary>Turns to a record; it must stay as it is until the next call.</summary>
    public void Begin(VcfRecord record)
    {
        _record = record;
        var info = record.Info.Bytes;
        _slots.Scan(info);
        _written.Remember(record, _slots, info);
    }

    /// <summary>The population frequency that the file gives of an alternate allele, by its 0-based index in the record.</summary>
    public AlleleFrequency FrequencyOf(int alternate) => _frequencies.Population(Tally(alternate));

    /// <summary>
    /// The population frequency of a structural variant, of the site's source or else of the file; unknown unless a source
    /// of such variants was asked.
    /// </summary>
    /// <param name="placed">The variant on GRCh38.</param>
    /// <param name="alternate">0-based index of its allele in the record.</param>
    public AlleleFrequency StructuralFrequencyOf(StructuralVariant placed, int alternate) =>
        _site.FrequencyOf(placed) ?? _frequencies.Structural(Tally(alternate));

    /// <summary>All that is known of a structural variant.</summary>
    /// <param name="placed">The variant on GRCh38.</param>
    /// <param name="alternate">0-based index of its allele in the record.</param>
    /// <param name="calls">One call a sample, in the order of the header.</param>
    public AnnotatedVariant Annotate(StructuralVariant placed, int alternate, ReadOnlyMemory<SampleCall> calls) => new()
    {
        Variant = placed.Identity,
        Structural = placed,
        Id = IdOf(_record),
        Line = _record.LineNumber,
        Consequences = _structural.Of(placed),
        Frequency = StructuralFrequencyOf(placed, alternate),
        Local = Tally(alternate).Local(),
        Calls = calls,
        Quality = (float?)_record.Quality,
        Filter = FilterOf(_record),
    };

    /// <summary>Whether a transcript of the gene model reaches into the allele's bases.</summary>
    public bool IsNearGene(SmallVariant variant) =>
        _sources.GeneModel.IsNearGene(variant.Contig, variant.Position - 1, variant.End);

    /// <summary>All that is known of an allele.</summary>
    public AnnotatedVariant Annotate(PlacedAllele allele)
    {
        var info = _record.Info.Bytes;
        var csq = _written.CsqValue(_slots, info);
        var tally = Tally(allele.Alternate);
        return new AnnotatedVariant
        {
            Variant = allele.Variant,
            AsGiven = allele.AsGiven,
            AssemblyAsGiven = allele.AssemblyAsGiven,
            Id = IdOf(_record),
            Line = _record.LineNumber,
            Consequences = _written.TryRead(_record, allele.Alternate, _slots, info, out var written) ? written : _model.Of(allele.Variant),
            Frequency = _site.FrequencyOf(allele.Variant) ?? _frequencies.Population(tally),
            ClinVar = _site.ClinVarOf(allele.Variant) ?? ClinVarEvidence.Of(allele.Variant, _sources.ClinVar),
            Local = _site.LocalOf(allele.Variant) ?? tally.Local(),
            Scores = _site.ScoresOf(allele.Variant) ?? _scores.Read(_slots, info, allele.Alternate, _record.Alternates.Count, csq, _written.CsqEntries(_record, allele.Alternate, csq, int.MaxValue)),
            Calls = allele.Calls,
            Quality = (float?)_record.Quality,
            Filter = FilterOf(_record),
        };
    }

    // VEP repeats an allele's frequencies in each of its entries, so the first one tells.
    private FrequencyTally Tally(int alternate)
    {
        var info = _record.Info.Bytes;
        var csq = _frequencies.ReadsCsq ? _written.CsqValue(_slots, info) : default;
        var entries = _written.CsqEntries(_record, alternate, csq, most: 1);
        var entry = entries.Count == 0 ? default : csq[entries[0]];
        _csqColumns.Cut(entry);
        return _frequencies.Read(_slots, info, alternate, _record.Alternates.Count, entry, _csqColumns);
    }

    private static string? IdOf(VcfRecord record) => record.Id is [] or [(byte)'.'] ? null : Encoding.UTF8.GetString(record.Id);

    private static FilterState FilterOf(VcfRecord record)
    {
        var filters = record.Filters;
        if (filters.IsPass) return new(FilterStatus.Pass);
        return filters.IsMissing ? new(FilterStatus.NotApplied) : new(FilterStatus.Failed, Encoding.UTF8.GetString(filters.Bytes));
    }
}

/// <summary>An alternate allele of the record at hand, placed on GRCh38.</summary>
/// <param name="Alternate">0-based index among the record's alternates.</param>
/// <param name="Variant">The allele on GRCh38, normalised.</param>
public readonly record struct PlacedAllele(int Alternate, SmallVariant Variant)
{
    /// <summary>The allele as the file gives it, where placing changed it.</summary>
    public SmallVariant? AsGiven { get; init; }

    /// <summary>The assembly of the file.</summary>
    public GenomeAssembly AssemblyAsGiven { get; init; } = GenomeAssembly.GRCh38;

    /// <summary>One call a sample, in the order of the header.</summary>
    public ReadOnlyMemory<SampleCall> Calls { get; init; }
}
