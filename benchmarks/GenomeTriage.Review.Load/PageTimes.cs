using System.Collections.Concurrent;

namespace GenomeTriage.Review.Load;

/// <summary>How long pages of one kind took.</summary>
internal sealed class PageTimes
{
    private readonly ConcurrentBag<double> _milliseconds = [];

    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    /// <summary>How many pages.</summary>
    public int Count => _milliseconds.Count;

    /// <summary>A line of figures.</summary>
    public string Line(string kind, int seconds)
    {
        var sorted = _milliseconds.Order().ToArray();
        return FormattableString.Invariant($"{kind,-16} {sorted.Length,6} pages {sorted.Length / (double)seconds,6:F1}/s  p50 {At(.5),6:F0} ms  p95 {At(.95),6:F0} ms  p99 {At(.99),6:F0} ms  most {sorted[^1],6:F0} ms");

        double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}
