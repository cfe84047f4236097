using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Header;

/// <summary>The line <c>#CHROM POS ID REF ALT QUAL FILTER INFO [FORMAT sample…]</c>.</summary>
/// <param name="Samples">Names of the samples.</param>
/// <param name="HasFormat">Whether the column FORMAT is there.</param>
internal sealed record HeaderColumns(IReadOnlyList<string> Samples, bool HasFormat)
{
    /// <summary>The columns every file has, as they are written.</summary>
    public const string Fixed = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";

    private const string Format = "FORMAT";

    /// <summary>Reads the line.</summary>
    /// <exception cref="InputException">The columns are others, or a sample name is there twice.</exception>
    public static HeaderColumns Parse(ReadOnlySpan<byte> line, string? file, long lineNumber)
    {
        var text = Encoding.UTF8.GetString(line);
        if (!text.StartsWith(Fixed, StringComparison.Ordinal)) throw Wrong(text, file, lineNumber);
        if (text.Length == Fixed.Length) return new HeaderColumns([], HasFormat: false);
        var rest = text[Fixed.Length..];
        var columns = rest.Split('\t'); // the header is read once; its line is not a hot path
        if (columns.Length < 2 || columns[0].Length > 0 || columns[1] != Format) throw Wrong(text, file, lineNumber);
        var samples = columns[2..];
        RefuseDuplicates(samples, file, lineNumber);
        return new HeaderColumns(samples, HasFormat: true);
    }

    /// <summary>The line of a header.</summary>
    public static string Text(VcfHeader header) =>
        header.HasFormat ? string.Join('\t', [Fixed, Format, .. header.Samples]) : Fixed;

    private static void RefuseDuplicates(string[] samples, string? file, long lineNumber)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < samples.Length; i++)
        {
            if (seen.Add(samples[i])) continue;
            var column = (10 + i).ToString(CultureInfo.InvariantCulture);
            throw new InputException(new Problem(VcfProblemCodes.SampleDuplicate, ProblemSeverity.Error)
            {
                File = file,
                Line = lineNumber,
                Field = $"#CHROM column {column}",
                Found = samples[i],
            });
        }
    }

    private static InputException Wrong(string text, string? file, long lineNumber) => new(
        new Problem(VcfProblemCodes.HeaderColumnsWrong, ProblemSeverity.Error)
        {
            File = file,
            Line = lineNumber,
            Field = "#CHROM",
            Found = VcfHeaderBuilder.Shortened(text),
            Allowed = Fixed + "[\t" + Format + "\t…]",
        });
}
