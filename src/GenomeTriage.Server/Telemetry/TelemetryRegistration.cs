using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace GenomeTriage.Server.Telemetry;

/// <summary>What watches over the server: the log, and the counts.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Structured lines to standard error; standard output belongs to the program's own answers.</summary>
    public static void AddServerLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddFilter("GenomeTriage", LogLevel.Information);
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>Adds the counts.</summary>
    public static IServiceCollection AddMeters(this IServiceCollection services) =>
        services.AddSingleton<ServerMetrics>().AddSingleton<CallMeter>().AddSingleton<PrometheusPage>();

    /// <summary>Shows the counts.</summary>
    public static void MapMeters(this IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetRequiredService<PrometheusPage>().Map(endpoints);
}
