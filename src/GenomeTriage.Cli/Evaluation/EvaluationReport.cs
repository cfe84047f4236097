using System.Text;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>The figures as one self-contained page with reliability diagrams.</summary>
internal static class EvaluationReport
{
    private const string Style =
        "body{font:15px/1.45 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1c2429;font-variant-numeric:tabular-nums}"
        + "h1{font-size:1.3rem}h2{font-size:1.05rem;margin-top:2rem}table{border-collapse:collapse}td,th{text-align:left;padding:.15rem 1.2rem .15rem 0;"
        + "border-bottom:1px solid #d5dbde;white-space:pre}svg{margin:1rem 2rem 0 0}p{margin:.2rem 0;color:#5b6870}";

    public static async Task WriteAsync(IReadOnlyList<Measurement> measurements, IReadOnlyList<string> notes, Stream stream)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Evaluation</title><style>")
            .Append(Style).Append("</style></head><body>\n<h1>Evaluation</h1>\n");
        foreach (var note in notes) page.Append("<p>").Append(Escape(note)).Append("</p>\n");
        foreach (var measurement in measurements) Append(page, measurement);
        page.Append("</body></html>\n");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void Append(StringBuilder page, Measurement measurement)
    {
        page.Append("<h2>").Append(Escape(measurement.Title)).Append(": ").Append(measurement.Rows.Count).Append(" cases</h2>\n<table>");
        foreach (var metric in measurement.Metrics)
        {
            page.Append("<tr><td>").Append(metric.Level).Append("</td><td>").Append(metric.Name).Append("</td><td>")
                .Append(MeasurementText.ValueOf(metric)).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
        ReliabilityDiagram.Append(page, "cases equal", new Calibration(measurement.Rows, diseasesEqual: false).Diagram());
        ReliabilityDiagram.Append(page, "diseases equal", new Calibration(measurement.Rows, diseasesEqual: true).Diagram());
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}
