using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>What several kinds of structured header lines ask of their fields.</summary>
internal static class MetaFields
{
    /// <summary>A field that must be there and in double quotes.</summary>
    public static void RequireQuoted(HeaderLine line, string name, ProblemList problems)
    {
        foreach (var field in line.Fields!)
        {
            if (field.Name != name) continue;
            if (!field.IsQuoted) problems.Error(ValidationProblemCodes.MetaFieldUnquoted, line.LineNumber, $"{line.Key}/{name}", field.Value, "\"…\"");
            return;
        }

        Missing(line, name, problems);
    }

    /// <summary>The ID, which must be there, come first and have no white space.</summary>
    public static bool RequireId(HeaderLine line, ProblemList problems)
    {
        if (line.Id is not { } id)
        {
            Missing(line, "ID", problems);
            return false;
        }

        if (line.Fields![0].Name != "ID") Misordered(line, "ID", problems);
        if (id.Length > 0 && !id.AsSpan().ContainsAny(" \t")) return true;
        Invalid(line, "ID", id, "no white space", problems);
        return false;
    }

    /// <summary>The default fields of a kind stand in the order of the specification, before any others.</summary>
    public static void RequireOrder(HeaderLine line, ReadOnlySpan<string> order, ProblemList problems)
    {
        var last = -1;
        foreach (var field in line.Fields!)
        {
            var index = order.IndexOf(field.Name);
            if (index < 0) continue;
            if (index < last)
            {
                Misordered(line, field.Name, problems);
                return;
            }

            last = index;
        }
    }

    /// <summary>A field lacks.</summary>
    public static void Missing(HeaderLine line, string name, ProblemList problems) =>
        problems.Error(ValidationProblemCodes.MetaFieldMissing, line.LineNumber, $"{line.Key}/{name}", line.Value);

    /// <summary>A field has a value that is not allowed.</summary>
    public static void Invalid(HeaderLine line, string name, string? found, string? allowed, ProblemList problems) =>
        problems.Error(ValidationProblemCodes.MetaFieldInvalid, line.LineNumber, $"{line.Key}/{name}", found, allowed);

    private static void Misordered(HeaderLine line, string name, ProblemList problems) =>
        problems.Error(ValidationProblemCodes.MetaFieldOrder, line.LineNumber, $"{line.Key}/{name}", line.Value);
}
