namespace GenomeTriage.Vcf.Header;

/// <summary>One line of the header that begins with <c>##</c>.</summary>
/// <param name="Key">What stands before the first <c>=</c>: <c>INFO</c>, <c>contig</c>, <c>source</c>; empty where there is none.</param>
/// <param name="Value">What stands behind it, brackets included; the whole line where there is no key.</param>
/// <param name="Fields">
/// The fields between the brackets of a structured line, unquoted, in the order of the file; <c>null</c> where the
/// value is not of that form.
/// </param>
/// <param name="LineNumber">1-based line in the text of the file; 0 for a line that was added.</param>
public sealed record HeaderLine(string Key, string Value, IReadOnlyList<HeaderField>? Fields, long LineNumber)
{
    /// <summary>Whether the value has the form <c>&lt;key=value,…&gt;</c>.</summary>
    public bool IsStructured => Fields is not null;

    /// <summary>The field <c>ID</c> of a structured line.</summary>
    public string? Id => Find("ID");

    /// <summary>The value of a field of a structured line, or <c>null</c>.</summary>
    public string? Find(string name)
    {
        foreach (var field in Fields ?? [])
        {
            if (field.Name == name) return field.Value;
        }

        return null;
    }

    /// <summary>The line as it is written, without line end.</summary>
    public override string ToString() => Key.Length == 0 ? Value : $"##{Key}={Value}";
}

/// <summary>A field of a structured header line.</summary>
/// <param name="Name">Name.</param>
/// <param name="Value">Value without quotes and escapes.</param>
/// <param name="IsQuoted">Whether the value stood in double quotes.</param>
public readonly record struct HeaderField(string Name, string Value, bool IsQuoted);
