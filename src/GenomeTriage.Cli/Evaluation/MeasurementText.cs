using System.Globalization;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Prints figures as plain aligned text, the same on a terminal and in a file.</summary>
internal static class MeasurementText
{
    private const string Unit = "{0,7:0.0} %  [{1:0.0}, {2:0.0}]";
    private const string Plain = "{0,7:0.000}    [{1:0.000}, {2:0.000}]";

    public static void Write(Measurement measurement, TextWriter writer)
    {
        var rows = measurement.Rows;
        var diseases = rows.Select(row => row.Diagnosis).Distinct(StringComparer.Ordinal).Count();
        var misses = rows.Count(row => row.Rank is null);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{measurement.Title}: {rows.Count} cases, {diseases} diseases, {misses} whose truth is no candidate (95 % intervals by bootstrap over diseases)"));
        foreach (var metric in measurement.Metrics)
            writer.WriteLine($"  {metric.Level,-10}{metric.Name,-14}{ValueOf(metric)}");
    }

    /// <summary>The figure with its interval.</summary>
    public static string ValueOf(Metric metric)
    {
        var scale = metric.IsShare ? 100 : 1;
        return string.Format(
            CultureInfo.InvariantCulture, metric.IsShare ? Unit : Plain,
            metric.Value * scale, metric.Interval.Low * scale, metric.Interval.High * scale);
    }
}
