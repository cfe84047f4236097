using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The name series of disease names, each worked out once. Thread-safe.</summary>
internal sealed class SeriesTable
{
    private readonly Dictionary<string, string> _series;

    /// <summary>Works out the series of all names of a catalogue, which is a good part of the start: on all processors.</summary>
    public SeriesTable(DiseaseCatalog diseases)
    {
        var series = new string[diseases.Count];
        Parallel.For(0, series.Length, i => series[i] = NameSeries.Of(diseases.NameOf(i)));
        _series = new Dictionary<string, string>(series.Length, StringComparer.Ordinal);
        for (var i = 0; i < series.Length; i++) _series[diseases.NameOf(i)] = series[i];
    }

    /// <summary>The series of a name; empty where nothing is left of it.</summary>
    public string Of(string name) => _series.TryGetValue(name, out var series) ? series : NameSeries.Of(name);
}
