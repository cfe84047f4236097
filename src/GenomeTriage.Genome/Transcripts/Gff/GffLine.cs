using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Transcripts.Gff;

/// <summary>A feature line of GFF3 (Sequence Ontology project, version 1.26): nine columns, the last with attributes.</summary>
internal readonly ref struct GffLine
{
    private readonly ReadOnlySpan<char> _attributes;

    private GffLine(ReadOnlySpan<char> sequence, ReadOnlySpan<char> type, GenomicInterval interval, char strand, int phase, ReadOnlySpan<char> attributes)
    {
        (Interval, Strand, Phase) = (interval, strand, phase);
        Sequence = sequence;
        Type = type;
        _attributes = attributes;
    }

    internal ReadOnlySpan<char> Sequence { get; }
    internal ReadOnlySpan<char> Type { get; }

    /// <summary>0-based and half-open; meant only where <see cref="IsPart"/>, since whole chromosomes are written with any numbers.</summary>
    internal GenomicInterval Interval { get; }

    /// <summary><c>+</c>, <c>-</c>, or another letter where it has none.</summary>
    internal char Strand { get; }

    /// <summary>Bases to skip to the next whole codon; 0 where not given.</summary>
    internal int Phase { get; }

    /// <summary>Whether a feature is a part of a transcript.</summary>
    internal static bool IsPart(ReadOnlySpan<char> type) =>
        type is "exon" or "CDS" or "five_prime_UTR" or "three_prime_UTR" or "UTR" or "stop_codon";

    internal static GffLine Parse(ReadOnlySpan<char> text, string? file, long line)
    {
        // Tabs inside the attributes, which some writers leave, belong to the last column.
        Span<Range> columns = stackalloc Range[9];
        if (text.Split(columns, '\t') != 9) throw Fail(GffProblemCodes.GffColumnCount, null, text, file, line);
        var isPlaced = TryNumber(text[columns[3]], out var start) & TryNumber(text[columns[4]], out var end) && start >= 1 && end >= start;
        if (!isPlaced && IsPart(text[columns[2]]))
            throw Fail(GffProblemCodes.GffCoordinates, "start/end", $"{text[columns[3]]}–{text[columns[4]]}", file, line);
        var strand = text[columns[6]] is [var letter] ? letter : '.';
        var phase = text[columns[7]] is [>= '0' and <= '2' and var digit] ? digit - '0' : 0;
        return new GffLine(text[columns[0]], text[columns[2]], new GenomicInterval(start - 1, end), strand, phase, text[columns[8]]);
    }

    /// <summary>An attribute's value, percent signs decoded; <c>null</c> where it is not there.</summary>
    internal string? Attribute(ReadOnlySpan<char> key)
    {
        foreach (var range in _attributes.Split(';'))
        {
            var attribute = _attributes[range].TrimStart(' ');
            if (attribute.Length <= key.Length || attribute[key.Length] != '=' || !attribute.StartsWith(key)) continue;
            var value = attribute[(key.Length + 1)..];
            return value.Contains('%') ? Uri.UnescapeDataString(value.ToString()) : value.ToString();
        }

        return null;
    }

    internal static InputException Fail(string code, string? field, ReadOnlySpan<char> found, string? file, long line) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Line = line, Field = field, Found = found[..Math.Min(found.Length, 80)].ToString() });

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
