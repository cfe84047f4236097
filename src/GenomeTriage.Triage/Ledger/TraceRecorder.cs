using System.Text;
using GenomeTriage.Annotation;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Ledger;

/// <summary>Records what happens to the variant or gene that a query follows.</summary>
internal sealed class TraceRecorder(TraceQuery query)
{
    private readonly List<TraceStep> _steps = [];

    /// <summary>What happened so far.</summary>
    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>A record left, or passed, a stage before its alleles were split.</summary>
    public void OfRecord(VcfRecord record, Contig contig, string stage, string? reason)
    {
        if (query.Place is { } place && place == new GenomicPosition(contig, record.Position))
            _steps.Add(new TraceStep(stage, reason, record.LineNumber, TextOf(record), null));
    }

    /// <summary>An allele left, or passed, a stage.</summary>
    public void OfAllele(VcfRecord record, SmallVariant given, SmallVariant? placed, string stage, string? reason)
    {
        if (Matches(given) || placed is { } onGRCh38 && Matches(onGRCh38))
            _steps.Add(new TraceStep(stage, reason, record.LineNumber, (placed ?? given).ToString(), null));
    }

    /// <summary>An annotated variant left, or passed, the last stage.</summary>
    public void OfVariant(AnnotatedVariant variant, string stage, string? reason)
    {
        var gene = query.Gene is null ? null : variant.Consequences.FirstOrDefault(one => string.Equals(one.GeneSymbol, query.Gene, StringComparison.OrdinalIgnoreCase));
        if (gene is not null || Matches(variant.Variant) || variant.AsGiven is { } given && Matches(given))
            _steps.Add(new TraceStep(stage, reason, variant.Line, variant.Variant.ToString(), gene?.GeneSymbol) { Local = variant.Local });
    }

    private bool Matches(SmallVariant variant) =>
        query.Place is { } place && variant.Contig == place.Contig && variant.Position == place.Position
        && (query.Reference is null || query.Reference == variant.Reference)
        && (query.Alternate is null || query.Alternate == variant.Alternate);

    private static string TextOf(VcfRecord record) =>
        $"{Encoding.UTF8.GetString(record.Contig)}:{record.Position}:{Encoding.UTF8.GetString(record.Reference)}>{Encoding.UTF8.GetString(record.Alternates.Bytes)}";
}
