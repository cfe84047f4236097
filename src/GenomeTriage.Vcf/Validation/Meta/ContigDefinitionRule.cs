using System.Text;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>contig: an ID that is a name, and a length that is a number where it is given.</summary>
internal static class ContigDefinitionRule
{
    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, ProblemList problems)
    {
        if (MetaFields.RequireId(line, problems) && !ContigNames.IsValid(Encoding.UTF8.GetBytes(line.Id!)))
            MetaFields.Invalid(line, "ID", line.Id, "[0-9A-Za-z!#$%&+./:;?@^_|~-][0-9A-Za-z!#$%&*+./:;=?@^_|~-]*", problems);
        if (line.Find("length") is { } length && (length.Length == 0 || length.AsSpan().ContainsAnyExceptInRange('0', '9')))
            MetaFields.Invalid(line, "length", length, "a number", problems);
    }
}
