using System.Diagnostics.Metrics;
using System.Globalization;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Server.Telemetry;

/// <summary>How old the sources of a pack are today; those without a whole date are left out.</summary>
internal sealed class PackAges(PackManifest manifest, TimeProvider clock)
{
    private readonly IReadOnlyList<(string Key, DateTime Date)> _dates = [.. manifest.Sources.Select(DateOf).OfType<(string, DateTime)>()];

    /// <summary>Ages in days, by key of the source.</summary>
    public IEnumerable<Measurement<double>> Measure()
    {
        var today = clock.GetUtcNow().UtcDateTime;
        return _dates.Select(source => new Measurement<double>(
            Math.Floor((today - source.Date).TotalDays), KeyValuePair.Create<string, object?>("source", source.Key)));
    }

    private static (string, DateTime)? DateOf(SourceInfo source) =>
        DateTime.TryParseExact(source.Date ?? source.Version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? (source.Key, date)
            : null;
}
