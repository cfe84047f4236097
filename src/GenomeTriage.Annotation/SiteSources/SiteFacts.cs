using System.Buffers;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// What the site's sources say of the alleles of one file. Where a source of a kind is given it is asked before what the
/// file itself says. Not thread-safe: one for each file.
/// </summary>
public sealed class SiteFacts
{
    private const int StrictStars = 2;
    private static readonly SearchValues<byte> UpperCase = SearchValues.Create("ACGT"u8);
    private readonly ILookup<SiteSourceKind, SiteCursor> _cursors;
    private readonly SiteCursor[] _frequencies;

    /// <summary>Over sources, each asked in the order given.</summary>
    public SiteFacts(IReadOnlyList<SiteSource> sources)
    {
        _cursors = sources.Select(source => new SiteCursor(source)).ToLookup(cursor => cursor.Source.Manifest.Kind);
        _frequencies = [.. _cursors[SiteSourceKind.Gnomad]];
    }

    /// <summary>Whether a source of a kind is given.</summary>
    public bool Has(SiteSourceKind kind) => _cursors.Contains(kind);

    /// <summary>Population frequency; <c>null</c> without such a source.</summary>
    public AlleleFrequency? FrequencyOf(SmallVariant variant)
    {
        foreach (var cursor in _frequencies)
        {
            if (cursor.TryFind(variant)) return Known(cursor);
        }

        return Absent;
    }

    /// <summary>
    /// Population frequency of an allele as a record on GRCh38 writes it, without allocating; <c>null</c> without such a
    /// source, and where it is not bases in upper case.
    /// </summary>
    /// <param name="contig">The contig.</param>
    /// <param name="position">1-based place of the first reference base.</param>
    /// <param name="reference">The reference bases.</param>
    /// <param name="alternate">The alternate bases.</param>
    public AlleleFrequency? FrequencyOf(Contig contig, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternate)
    {
        if (_frequencies.Length == 0 || alternate.IsEmpty || reference.ContainsAnyExcept(UpperCase) || alternate.ContainsAnyExcept(UpperCase)) return null;
        var (left, right) = AlleleTrimming.SharedEnds(reference, alternate);
        foreach (var cursor in _frequencies)
        {
            if (cursor.TryFind(contig, position + left, reference[left..^right], alternate[left..^right])) return Known(cursor);
        }

        return Absent;
    }

    /// <summary>Population frequency of a structural variant on GRCh38; <c>null</c> where no source covers such variants.</summary>
    public AlleleFrequency? FrequencyOf(StructuralVariant variant)
    {
        AlleleFrequency? absent = null;
        foreach (var cursor in Of(SiteSourceKind.Structural))
        {
            var frequency = cursor.Source.Structural.FrequencyOf(variant);
            if (frequency.State == FrequencyState.Known) return frequency;
            if (frequency.State == FrequencyState.AbsentFromSource) absent ??= frequency;
        }

        return absent;
    }

    /// <summary>The site's own collection; <c>null</c> where it has not seen the allele.</summary>
    public LocalFrequency? LocalOf(SmallVariant variant)
    {
        foreach (var cursor in Of(SiteSourceKind.Local))
        {
            if (!cursor.TryFind(variant)) continue;
            var (observed, people) = ((int)(cursor.Value(0) ?? 0), cursor.Source.Manifest.People);
            return new LocalFrequency
            {
                Observations = observed,
                Homozygotes = (int?)cursor.Value(1),
                Frequency = people > 0 ? (observed + (cursor.Value(1) ?? 0)) / (2.0 * people) : null,
                People = people > 0 ? people : null,
                Source = cursor.Source.Manifest.Name,
                Cohorts = CohortsOf(cursor),
            };
        }

        return null;
    }

    private static CohortCount[] CohortsOf(SiteCursor cursor) =>
        [.. cursor.Source.Manifest.Cohorts.Select((cohort, i) => new CohortCount(cohort.Name, cohort.People, Count(cursor, 2 * i + 2), Count(cursor, 2 * i + 3)))];

    private static int Count(SiteCursor cursor, int column) => (int)(cursor.Value(column) ?? 0);

    /// <summary>ClinVar; <c>null</c> without such a source.</summary>
    public ClinVarEvidence? ClinVarOf(SmallVariant variant)
    {
        var isAsked = false;
        foreach (var cursor in Of(SiteSourceKind.ClinVar))
        {
            if (cursor.TryFind(variant)) return new ClinVarEvidence(ClinVarState.Found, AssertionOf(cursor, variant));
            isAsked = true;
        }

        return isAsked ? new ClinVarEvidence(ClinVarState.NotFound, null) : null;
    }

    /// <summary>Scores of predictors; <c>null</c> where no source has one.</summary>
    public PredictorScores? ScoresOf(SmallVariant variant)
    {
        var scores = PredictorScores.Empty;
        foreach (var cursor in Of(SiteSourceKind.Scores))
        {
            if (!cursor.TryFind(variant)) continue;
            for (var column = 0; column < cursor.Source.Manifest.Columns.Count; column++)
                scores = With(scores, cursor.Source.Manifest.Columns[column], cursor.Value(column));
        }

        return scores.IsEmpty ? null : scores;
    }

    private AlleleFrequency? Absent => _frequencies.Length == 0 ? null : AlleleFrequency.AbsentFrom(_frequencies[0].Source.Manifest.Name);

    private IEnumerable<SiteCursor> Of(SiteSourceKind kind) => _cursors[kind];

    private static AlleleFrequency Known(SiteCursor cursor) => new()
    {
        State = FrequencyState.Known,
        Overall = cursor.Value(0),
        PopMax = cursor.Value(1),
        HomozygoteCount = (int?)cursor.Value(2),
        Source = cursor.Source.Manifest.Name,
    };

    private static ClinVarAssertion AssertionOf(SiteCursor cursor, SmallVariant variant) => AssertionOf(
        new(variant.Contig, variant.Position), (byte)variant.Reference[0], (byte)variant.Alternate[0], cursor.Value(0) ?? 0, cursor.Value(1) ?? 0);

    // Without conflict means here: pathogenic or likely pathogenic alone, with two stars or more.
    internal static ClinVarAssertion AssertionOf(GenomicPosition position, byte reference, byte alternate, double significances, double stars)
    {
        var assertion = new ClinVarAssertion(position, reference, alternate, (ClinVarSignificances)(ushort)significances) { Gene = -1 };
        var isPathogenic = assertion.Classification is ClinVarClassification.Pathogenic or ClinVarClassification.LikelyPathogenic;
        return assertion with { IsStrictPathogenic = isPathogenic && stars >= StrictStars };
    }

    private static PredictorScores With(PredictorScores scores, string tool, double? value) => value is null ? scores : tool switch
    {
        "CADD" => scores with { CaddPhred = scores.CaddPhred ?? value },
        "REVEL" => scores with { Revel = scores.Revel ?? value },
        "SpliceAI" => scores with { SpliceAi = scores.SpliceAi ?? value },
        "AlphaMissense" => scores with { AlphaMissense = scores.AlphaMissense ?? value },
        _ => scores,
    };
}
