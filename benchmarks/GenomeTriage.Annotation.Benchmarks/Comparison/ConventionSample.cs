using System.Globalization;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>
/// A hundred records of each convention, drawn evenly (seeded), each of which is looked at by its sequence: whether what
/// the convention says of it is so. A mistake of ours that only looks like a convention would show here.
/// </summary>
internal sealed class ConventionSample
{
    private const int Size = 100;
    private readonly SortedDictionary<string, (int Seen, List<string> Records)> _records = new(StringComparer.Ordinal);
    private readonly Random _random = new(7);

    public void Add(string explanation, string record)
    {
        var (seen, records) = _records.TryGetValue(explanation, out var known) ? known : (0, []);
        var place = _random.Next(seen + 1);
        if (records.Count < Size) records.Add(record);
        else if (place < Size) records[place] = record;
        _records[explanation] = (seen + 1, records);
    }

    public void Check(PlainGenome genome, TextWriter text)
    {
        foreach (var (explanation, (seen, records)) in _records)
        {
            var wrong = records.Where(record => !ConventionChecks.Holds(explanation, genome.Read(record))).Order(StringComparer.Ordinal).ToList();
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"by sequence\t{records.Count - wrong.Count} of {records.Count} (of {seen})\t{explanation}"));
            foreach (var record in wrong) text.WriteLine($"  not so\t{record}");
        }
    }
}
