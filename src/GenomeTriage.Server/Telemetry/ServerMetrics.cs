using System.Diagnostics.Metrics;

namespace GenomeTriage.Server.Telemetry;

/// <summary>What is measured of the server: counts and times, never what a case holds.</summary>
internal sealed class ServerMetrics : IDisposable
{
    private const string MeterName = "GenomeTriage.Server";

    private readonly Meter _meter = new(MeterName);

    public ServerMetrics()
    {
        Calls = _meter.CreateCounter<long>("genometriage_calls_total", description: "Calls that ended, by method and status.");
        ActiveCalls = _meter.CreateUpDownCounter<long>("genometriage_calls_active", description: "Calls in progress, by method.");
        CallSeconds = _meter.CreateCounter<double>("genometriage_call_seconds_total", "s", "Time that ended calls took, by method.");
        Cases = _meter.CreateCounter<long>("genometriage_cases_total", description: "Cases that were answered.");
        Records = _meter.CreateCounter<long>("genometriage_records_total", description: "Records of VCF read for answered cases.");
    }

    public Counter<long> Calls { get; }

    public UpDownCounter<long> ActiveCalls { get; }

    public Counter<double> CallSeconds { get; }

    private Counter<long> Cases { get; }

    private Counter<long> Records { get; }

    /// <summary>Counts a case that was answered.</summary>
    public void Answered(long records)
    {
        Cases.Add(1);
        Records.Add(records);
    }

    /// <summary>Whether an instrument is one of these.</summary>
    public bool Has(Instrument instrument) => instrument.Meter == _meter;

    public void Dispose() => _meter.Dispose();
}
