using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Telemetry;

/// <summary>
/// The server's meter as Prometheus text (exposition format 0.0.4) at <c>/metrics</c>. Names and labels are the program's
/// own and few; nothing that a client sends becomes one.
/// </summary>
internal sealed class PrometheusPage : IDisposable
{
    private readonly ConcurrentDictionary<Series, double> _values = new();
    private readonly MeterListener _listener = new();

    public PrometheusPage(ServerMetrics metrics)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (metrics.Has(instrument))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/metrics", () => TypedResults.Text(Write(), "text/plain; version=0.0.4"));

    public string Write()
    {
        var text = new StringBuilder();
        foreach (var metric in _values.GroupBy(pair => pair.Key.Instrument).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"# HELP {metric.Key.Name} {metric.Key.Description}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {metric.Key.Name} {TypeOf(metric.Key)}\n");
            foreach (var (series, value) in metric.OrderBy(pair => pair.Key.Labels, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"{metric.Key.Name}{series.Labels} {value:R}\n");
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static string TypeOf(Instrument instrument) => instrument is UpDownCounter<long> ? "gauge" : "counter";

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _values.AddOrUpdate(new Series(instrument, LabelsOf(tags)), value, (_, sum) => sum + value);

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var labels = new StringBuilder("{");
        foreach (var (name, value) in tags)
            labels.Append(labels.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{name}=\"{value}\"");
        return labels.Append('}').ToString();
    }

    private readonly record struct Series(Instrument Instrument, string Labels);
}
