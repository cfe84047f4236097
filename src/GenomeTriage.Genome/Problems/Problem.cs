namespace GenomeTriage.Genome.Problems;

/// <summary>How much a <see cref="Problem"/> weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; the answer is not affected.</summary>
    Notice = 0,

    /// <summary>The answer may be affected; the work goes on and the result says so.</summary>
    Warning = 1,

    /// <summary>The input cannot be used.</summary>
    Error = 2,
}

/// <summary>
/// Something found wrong or unusual in an input. The core speaks codes with parameters; the sentence a person reads
/// is rendered at the edge, from the resource <c>Problem_{Code}</c>.
/// </summary>
/// <param name="Code">Stable code in PascalCase, declared as a constant in a class whose name ends in <c>ProblemCodes</c>.</param>
/// <param name="Severity">How much it weighs.</param>
public sealed record Problem(string Code, ProblemSeverity Severity)
{
    /// <summary>The file as the user named it; <c>null</c> for a stream without a name.</summary>
    public string? File { get; init; }

    /// <summary>1-based line in the text of the file; <c>null</c> where lines do not apply.</summary>
    public long? Line { get; init; }

    /// <summary>The column, key or path inside the line, as the format's specification names it.</summary>
    public string? Field { get; init; }

    /// <summary>What was found; never patient data beyond the field itself.</summary>
    public string? Found { get; init; }

    /// <summary>What is allowed there, or what to do.</summary>
    public string? Allowed { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = File is null && Line is null ? "" : $"{File ?? "input"}{(Line is { } l ? $":{l}" : "")}: ";
        var field = Field is null ? "" : $" [{Field}]";
        var found = Found is null ? "" : $" found '{Found}'";
        var allowed = Allowed is null ? "" : $"; {Allowed}";
        return $"{place}{Code}{field}{found}{allowed}";
    }
}
