using System.Text;

namespace GenomeTriage.Vcf.Header;

/// <summary>Reads one header line that begins with <c>##</c>.</summary>
public static class HeaderLineParser
{
    /// <summary>
    /// Reads <paramref name="line"/>, given without line end. A value that begins with <c>&lt;</c> but does not follow
    /// the structured form is kept as plain text: unknown lines of tools must not stop a reader.
    /// </summary>
    /// <returns><c>false</c> where the line has no <c>##</c>, key or <c>=</c>.</returns>
    public static bool TryParse(string line, long lineNumber, out HeaderLine parsed)
    {
        parsed = null!;
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 3 || !line.StartsWith("##", StringComparison.Ordinal)) return false;
        var value = line[(equals + 1)..];
        var fields = TryParseFields(value, out var structured) ? structured : null;
        parsed = new HeaderLine(line[2..equals], value, fields, lineNumber);
        return true;
    }

    /// <summary>Makes a line of the structured form from its text, <c>##INFO=&lt;ID=…&gt;</c>.</summary>
    /// <exception cref="FormatException">The text is no such line.</exception>
    public static HeaderLine Parse(string line) =>
        TryParse(line, 0, out var parsed) ? parsed : throw new FormatException($"No header line: {line}");

    /// <summary>Reads the fields of <c>&lt;key=value,key="quoted \" value"&gt;</c>.</summary>
    public static bool TryParseFields(ReadOnlySpan<char> value, out IReadOnlyList<HeaderField>? fields)
    {
        fields = null;
        value = value.TrimEnd(' ');
        if (value is not ['<', .., '>']) return false;
        var rest = value[1..^1];
        var found = new List<HeaderField>();
        while (!rest.IsEmpty)
        {
            if (!TryTakeField(ref rest, out var field)) return false;
            found.Add(field);
        }

        fields = found;
        return true;
    }

    private static bool TryTakeField(ref ReadOnlySpan<char> rest, out HeaderField field)
    {
        field = default;
        var equals = rest.IndexOf('=');
        if (equals < 1 || rest[..equals].Contains(',')) return false;
        var name = rest[..equals].Trim(' ').ToString();
        rest = rest[(equals + 1)..];
        var quoted = rest is ['"', ..];
        string value;
        if (quoted)
        {
            if (!TryTakeQuoted(ref rest, out value)) return false;
        }
        else
        {
            value = TakePlain(ref rest);
        }

        if (rest is [',', ..]) rest = rest[1..];
        else if (!rest.IsEmpty) return false;
        field = new HeaderField(name, value, quoted);
        return true;
    }

    /// <summary>
    /// Up to the next comma outside square brackets: <c>Values=[a, b]</c> of META lines holds commas of its own.
    /// </summary>
    private static string TakePlain(ref ReadOnlySpan<char> rest)
    {
        var close = rest is ['[', ..] ? rest.IndexOf(']') : 0;
        var comma = rest[Math.Max(close, 0)..].IndexOf(',');
        var length = comma < 0 ? rest.Length : comma + Math.Max(close, 0);
        var value = rest[..length].ToString();
        rest = rest[length..];
        return value;
    }

    private static bool TryTakeQuoted(ref ReadOnlySpan<char> rest, out string value)
    {
        var text = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length && rest[i + 1] is '"' or '\\') text.Append(rest[++i]);
            else if (rest[i] == '"')
            {
                rest = rest[(i + 1)..];
                value = text.ToString();
                return true;
            }
            else text.Append(rest[i]);
        }

        value = "";
        return false;
    }
}
