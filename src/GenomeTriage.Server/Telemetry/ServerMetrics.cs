using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GenomeTriage.Server.Telemetry;

/// <summary>What is measured of the server: counts, times and ages, never what a case holds.</summary>
internal sealed class ServerMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "GenomeTriage.Server";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _calls;
    private readonly UpDownCounter<long> _active;
    private readonly Histogram<double> _callTime;
    private readonly Counter<long> _cases;
    private readonly Counter<long> _records;
    private readonly Histogram<double> _stageTime;
    private readonly UpDownCounter<long> _open;

    public ServerMetrics()
    {
        _calls = _meter.CreateCounter<long>("genometriage.calls", description: "Calls that ended, by method and status.");
        _active = _meter.CreateUpDownCounter<long>("genometriage.calls.active", description: "Calls in progress, by method.");
        _callTime = _meter.CreateHistogram<double>("genometriage.call.duration", "s", "Time that a call took, by method.");
        _cases = _meter.CreateCounter<long>("genometriage.cases", description: "Cases that were answered.");
        _records = _meter.CreateCounter<long>("genometriage.records", description: "Records of VCF read for answered cases.");
        _stageTime = _meter.CreateHistogram<double>("genometriage.stage.duration", "s", "Time that a stage of a case took.");
        _open = _meter.CreateUpDownCounter<long>("genometriage.batch.cases.open", description: "Cases of batches that are not answered yet.");
    }

    /// <summary>Shows how old the sources of the pack are, in days, by key.</summary>
    public void Watch(PackAges ages) =>
        _meter.CreateObservableGauge("genometriage.knowledge.age", ages.Measure, "d", "Age of the sources of the knowledge pack, by source.");

    /// <summary>Counts a call that began.</summary>
    public void Began(string method) => _active.Add(1, Tag("method", method));

    /// <summary>Counts a call that ended.</summary>
    public void Ended(string method, string status, TimeSpan taken)
    {
        _active.Add(-1, Tag("method", method));
        _calls.Add(1, Tag("method", method), Tag("status", status));
        _callTime.Record(taken.TotalSeconds, Tag("method", method));
    }

    /// <summary>Counts a case that was answered.</summary>
    public void Answered(long records)
    {
        _cases.Add(1);
        _records.Add(records);
    }

    /// <summary>Counts a case of a batch that was opened, or with -1 one that was answered.</summary>
    public void Open(int change) => _open.Add(change);

    /// <summary>Measures a stage of a case, from now until it is disposed of, and traces it.</summary>
    public StageTimer Stage(string name) => new(this, name);

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Tag(string name, string value) => KeyValuePair.Create<string, object?>(name, value);

    /// <summary>A stage under way.</summary>
    internal readonly struct StageTimer(ServerMetrics metrics, string name) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();
        private readonly Activity? _span = ServerTrace.Source.StartActivity(name);

        public void Dispose()
        {
            _span?.Dispose();
            metrics._stageTime.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, Tag("stage", name));
        }
    }
}
