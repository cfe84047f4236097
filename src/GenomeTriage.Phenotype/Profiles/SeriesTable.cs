namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The name series of disease names, each worked out once. Thread-safe.</summary>
internal sealed class SeriesTable
{
    private readonly Dictionary<string, string> _series;

    /// <summary>Works out the series of names, which is a good part of the start: on all processors.</summary>
    public SeriesTable(IEnumerable<string> names)
    {
        string[] distinct = [.. names.Distinct(StringComparer.Ordinal)];
        var series = new string[distinct.Length];
        Parallel.For(0, distinct.Length, i => series[i] = NameSeries.Of(distinct[i]));
        _series = new Dictionary<string, string>(distinct.Length, StringComparer.Ordinal);
        for (var i = 0; i < distinct.Length; i++) _series.Add(distinct[i], series[i]);
    }

    /// <summary>The series of a name; empty where nothing is left of it.</summary>
    public string Of(string name) => _series.TryGetValue(name, out var series) ? series : NameSeries.Of(name);
}
