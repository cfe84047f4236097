namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>
/// What is said of each record: the terms for each transcript, and under <c>@</c> the places that are pointed to.
/// </summary>
internal sealed class CsqAnswer
{
    /// <summary>What bcftools writes where an entry only points to another record.</summary>
    public const string Pointer = "@";

    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> _byRecord = new(StringComparer.Ordinal);

    /// <summary>The records, as <c>POS REF ALT</c>.</summary>
    public IEnumerable<string> Records => _byRecord.Keys;

    /// <summary>Parses lines of POS, REF, ALT and BCSQ. A record told twice (expectation, then answer) counts as told last.</summary>
    public static CsqAnswer Parse(IEnumerable<string> lines)
    {
        var answer = new CsqAnswer();
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            if (columns.Length < 4) continue;
            var record = string.Join(' ', columns[..3]);
            answer._byRecord[record] = new(StringComparer.Ordinal);
            foreach (var entry in columns[3].Split(',', StringSplitOptions.RemoveEmptyEntries)) answer.AddEntry(record, entry);
        }

        return answer;
    }

    public void Begin(string record) => _byRecord.TryAdd(record, new(StringComparer.Ordinal));

    public void Add(string record, string transcript, string term)
    {
        Begin(record);
        if (!_byRecord[record].TryGetValue(transcript, out var terms)) _byRecord[record].Add(transcript, terms = new(StringComparer.Ordinal));
        terms.Add(term);
    }

    /// <summary>The transcripts of a record that have terms.</summary>
    public IEnumerable<string> TranscriptsOf(string record) => _byRecord.TryGetValue(record, out var found) ? found.Keys : [];

    /// <summary>The terms, joined; <c>-</c> where there is none.</summary>
    public string Text(string record, string transcript) =>
        _byRecord.TryGetValue(record, out var found) && found.TryGetValue(transcript, out var terms) && terms.Count > 0 ? string.Join('&', terms) : "-";

    private void AddEntry(string record, string entry)
    {
        if (entry[0] == '@')
        {
            Add(record, Pointer, entry[1..]);
            return;
        }

        var parts = entry.Split('|');
        if (parts.Length < 3) return;
        // "intron" and "non_coding" are told per gene, and "NMD_transcript" is not in all answers: they are not compared.
        foreach (var term in parts[0].Split('&').Where(term => term is not ("NMD_transcript" or "intron" or "non_coding"))) Add(record, parts[2], term);
    }
}
