using GenomeTriage.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GenomeTriage.Server.Telemetry;

/// <summary>What watches over the server: the log, the counts and the traces.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Structured lines to standard error; standard output belongs to the program's own answers.</summary>
    public static void AddServerLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddFilter("GenomeTriage", LogLevel.Information);
        // The library logs exceptions with their messages, which may quote what a client sent; faults are logged by CallFault.
        logging.AddFilter("Grpc", LogLevel.None);
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>
    /// Adds the counts and, where a collector is given, the traces. Without one nothing leaves the process but the page of
    /// counts that is asked for.
    /// </summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, ServerOptions options)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("genometriage"))
            .WithMetrics(metrics => metrics.AddMeter(ServerMetrics.MeterName).AddPrometheusExporter(page => page.ScrapeResponseCacheDurationMilliseconds = 0));
        if (options.TelemetryCollector is { } collector)
        {
            telemetry.UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, collector).WithTracing(traces => traces
                .AddSource(ServerTrace.SourceName)
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpRequest = (span, _) => span.SetTag("url.query", null)));
        }

        return services;
    }

    /// <summary>Shows the counts at <c>/metrics</c>, as Prometheus text.</summary>
    public static void MapTelemetry(this WebApplication app, ServerParts parts)
    {
        app.Services.GetRequiredService<ServerMetrics>().Watch(new PackAges(parts.Packs.Current.Manifest, TimeProvider.System));
        app.MapPrometheusScrapingEndpoint("/metrics");
    }
}
