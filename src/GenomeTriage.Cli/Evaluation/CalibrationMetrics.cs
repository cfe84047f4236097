namespace GenomeTriage.Cli.Evaluation;

/// <summary>Brier score and expected calibration error, cases equal and diseases equal; how well <em>none of these</em> separates.</summary>
internal static class CalibrationMetrics
{
    public static IReadOnlyList<Metric> Of(IReadOnlyList<RankRow> rows, DiseaseBootstrap bootstrap)
    {
        var (cases, diseases) = (new Calibration(rows, diseasesEqual: false), new Calibration(rows, diseasesEqual: true));
        return
        [
            new("", "Brier", cases.Brier(), bootstrap.Of(cases.Brier), false),
            new("", "macro Brier", diseases.Brier(), bootstrap.Of(diseases.Brier), false),
            new("", "ECE", cases.Error(), bootstrap.Of(cases.Error), false),
            new("", "macro ECE", diseases.Error(), bootstrap.Of(diseases.Error), false),
            .. Separation("", NoneSeparation.OfSolvable, rows),
            .. Separation("entry", NoneSeparation.OfUndescribed, rows),
        ];
    }

    // The diseases of a part of the cases are drawn among themselves.
    private static IEnumerable<Metric> Separation(string level, Func<IReadOnlyList<RankRow>, NoneSeparation> of, IReadOnlyList<RankRow> rows)
    {
        var none = of(rows);
        return none.IsMeasurable ? [new(level, "none AUROC", none.Area(), new DiseaseBootstrap(none.DiseaseCount).Of(none.Area), false)] : [];
    }
}
