using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// What the site's sources say of the alleles of one file. Where a source of a kind is given it is asked before what the
/// file itself says. Not thread-safe: one for each file.
/// </summary>
public sealed class SiteFacts(IReadOnlyList<SiteSource> sources)
{
    private const int StrictStars = 2;
    private readonly SiteCursor[] _cursors = [.. sources.Select(source => new SiteCursor(source))];

    /// <summary>Whether a source of a kind is given.</summary>
    public bool Has(SiteSourceKind kind) => Array.Exists(_cursors, cursor => cursor.Source.Manifest.Kind == kind);

    /// <summary>Population frequency; <c>null</c> without such a source.</summary>
    public AlleleFrequency? FrequencyOf(SmallVariant variant)
    {
        AlleleFrequency? absent = null;
        foreach (var cursor in Of(SiteSourceKind.Gnomad))
        {
            if (cursor.TryFind(variant)) return Known(cursor);
            absent ??= AlleleFrequency.AbsentFrom(cursor.Source.Manifest.Name);
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
                Source = cursor.Source.Manifest.Name,
            };
        }

        return null;
    }

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

    private IEnumerable<SiteCursor> Of(SiteSourceKind kind) => _cursors.Where(cursor => cursor.Source.Manifest.Kind == kind);

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
