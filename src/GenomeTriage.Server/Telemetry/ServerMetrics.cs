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

    private Counter<long> Calls { get; }

    private UpDownCounter<long> ActiveCalls { get; }

    private Counter<double> CallSeconds { get; }

    private Counter<long> Cases { get; }

    private Counter<long> Records { get; }

    /// <summary>Counts a call that began.</summary>
    public void Began(string method) => ActiveCalls.Add(1, MethodTag(method));

    /// <summary>Counts a call that ended.</summary>
    public void Ended(string method, string status, TimeSpan taken)
    {
        ActiveCalls.Add(-1, MethodTag(method));
        Calls.Add(1, MethodTag(method), KeyValuePair.Create<string, object?>("status", status));
        CallSeconds.Add(taken.TotalSeconds, MethodTag(method));
    }

    /// <summary>Counts a case that was answered.</summary>
    public void Answered(long records)
    {
        Cases.Add(1);
        Records.Add(records);
    }

    /// <summary>Whether an instrument is one of these.</summary>
    public bool Has(Instrument instrument) => instrument.Meter == _meter;

    private static KeyValuePair<string, object?> MethodTag(string method) => KeyValuePair.Create<string, object?>("method", method);

    public void Dispose() => _meter.Dispose();
}
