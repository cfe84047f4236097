namespace GenomeTriage.Cli.Evaluation;

/// <summary>Brier score and expected calibration error, cases equal and diseases equal; how well <em>none of these</em> separates.</summary>
internal static class CalibrationMetrics
{
    public static IReadOnlyList<Metric> Of(IReadOnlyList<RankRow> rows, DiseaseBootstrap bootstrap)
    {
        var (cases, diseases) = (new Calibration(rows, diseasesEqual: false), new Calibration(rows, diseasesEqual: true));
        var none = new NoneSeparation(rows);
        IEnumerable<Metric> separation = none.IsMeasurable ? [new("", "none AUROC", none.Area(), bootstrap.Of(none.Area), false)] : [];
        return
        [
            new("", "Brier", cases.Brier(), bootstrap.Of(cases.Brier), false),
            new("", "macro Brier", diseases.Brier(), bootstrap.Of(diseases.Brier), false),
            new("", "ECE", cases.Error(), bootstrap.Of(cases.Error), false),
            new("", "macro ECE", diseases.Error(), bootstrap.Of(diseases.Error), false),
            .. separation,
        ];
    }
}
