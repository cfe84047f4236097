using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>assembly and pedigreeDB: a URL, in angle brackets or not, as the versions differ in it.</summary>
internal static class UrlRule
{
    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, ProblemList problems)
    {
        var text = line.Value is ['<', .., '>'] ? line.Value[1..^1] : line.Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.IsFile || HasHost(url))) return;
        problems.Error(ValidationProblemCodes.UrlInvalid, line.LineNumber, line.Key, line.Value, "a URL");
    }

    /// <summary>A host of digits alone is neither a name nor an address.</summary>
    private static bool HasHost(Uri url)
    {
        var authority = url.OriginalString.AsSpan(url.Scheme.Length).TrimStart(":/");
        var host = authority[(authority.IndexOf('@') + 1)..];
        var end = host.IndexOfAny(":/");
        if (end >= 0) host = host[..end];
        return !host.IsEmpty && host.ContainsAnyExceptInRange('0', '9');
    }
}
