using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>Reads a <c>.fai</c> index.</summary>
internal static class FastaIndexFile
{
    internal static List<FastaIndexEntry> Read(string path)
    {
        var entries = new List<FastaIndexEntry>();
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length > 0) entries.Add(ParseLine(text, path, line));
        }

        return entries;
    }

    private static FastaIndexEntry ParseLine(ReadOnlySpan<char> text, string path, int line)
    {
        Span<Range> columns = stackalloc Range[7];
        var count = text.Split(columns, '\t');
        if (count >= 5
            && TryNumber(text[columns[1]], out var length) && length <= int.MaxValue
            && TryNumber(text[columns[2]], out var offset)
            && TryNumber(text[columns[3]], out var bases)
            && TryNumber(text[columns[4]], out var width)
            && (length == 0 || (bases > 0 && width >= bases && width - bases <= 2)))
            return new FastaIndexEntry(text[columns[0]].ToString(), (int)length, offset, (int)Math.Max(bases, 1), (int)Math.Max(width, 1));
        throw new InputException(new Problem(FastaProblemCodes.FastaIndexMalformed, ProblemSeverity.Error)
        {
            File = path,
            Line = line,
            Found = text.ToString(),
            Allowed = "NAME LENGTH OFFSET LINEBASES LINEWIDTH",
        });
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
