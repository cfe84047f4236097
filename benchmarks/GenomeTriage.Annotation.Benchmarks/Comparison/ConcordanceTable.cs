using System.Globalization;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Counts, term by term, where both sides say the same of a record, and keeps examples of each kind of difference.</summary>
internal sealed class ConcordanceTable
{
    private const int Examples = 3;
    private readonly SortedDictionary<string, TermCount> _terms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (long Count, List<string> Examples)> _differences = new(StringComparer.Ordinal);
    private long _records;
    private readonly SortedDictionary<string, long> _explained = new(StringComparer.Ordinal);
    private long _same;

    /// <summary>Whether a difference that follows from a convention is named by it and not listed; where not, every record that differs is listed.</summary>
    public bool Forgives { get; init; } = true;

    /// <summary>Where each record that a convention explains is kept, for a look at its sequence; <c>null</c> keeps none.</summary>
    public ConventionSample? Sample { get; init; }

    public void Add(string record, int lengthChange, SortedSet<string> theirs, SortedSet<string> ours)
    {
        _records++;
        if (theirs.SetEquals(ours)) _same++;
        var explanation = theirs.SetEquals(ours) || !Forgives ? null : Explanations.Of(theirs, ours, lengthChange);
        foreach (var term in theirs.Union(ours)) Count(term, theirs.Contains(term), ours.Contains(term), explanation is not null);
        if (explanation is not null)
        {
            _explained[explanation] = _explained.GetValueOrDefault(explanation) + 1;
            Sample?.Add(explanation, record);
        }
        else if (!theirs.SetEquals(ours))
        {
            Differ($"theirs {Text(theirs)}, ours {Text(ours)}", record);
        }
    }

    public void Write(string title, TextWriter text)
    {
        text.WriteLine(title);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"records {_records}, same {_same} ({(double)_same / _records:P3})"));
        text.WriteLine("term\tboth\ttheirs alone\tours alone\tconcordance\tunexplained\tconcordance but for what is explained");
        foreach (var (term, count) in _terms)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{term}\t{count.Both}\t{count.Theirs}\t{count.Ours}\t{count.Raw:P3}\t{count.Unexplained}\t{count.Explained:P3}"));
        foreach (var (explanation, count) in _explained.OrderByDescending(one => one.Value)) text.WriteLine($"explained\t{count}\t{explanation}");
        foreach (var (kind, (count, examples)) in _differences.OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key, StringComparer.Ordinal))
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count}\t{kind}\t{string.Join("; ", examples)}"));
    }

    private void Count(string term, bool isTheirs, bool isOurs, bool isExplained)
    {
        var count = _terms.GetValueOrDefault(term);
        _terms[term] = (isTheirs, isOurs) switch
        {
            (true, true) => count with { Both = count.Both + 1 },
            (true, false) => count with { Theirs = count.Theirs + 1, Unexplained = count.Unexplained + (isExplained ? 0 : 1) },
            _ => count with { Ours = count.Ours + 1, Unexplained = count.Unexplained + (isExplained ? 0 : 1) },
        };
    }

    private void Differ(string kind, string record)
    {
        var (count, examples) = _differences.TryGetValue(kind, out var known) ? known : (0, []);
        if (examples.Count < Examples || !Forgives) examples.Add(record);
        _differences[kind] = (count + 1, examples);
    }

    private readonly record struct TermCount(long Both, long Theirs, long Ours, long Unexplained)
    {
        public double Raw => (double)Both / (Both + Theirs + Ours);

        public double Explained => Both + Unexplained == 0 ? 1 : (double)Both / (Both + Unexplained);
    }

    private static string Text(SortedSet<string> terms) => terms.Count == 0 ? "-" : string.Join('&', terms);
}
