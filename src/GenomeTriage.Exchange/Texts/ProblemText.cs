using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Texts;

/// <summary>Renders a problem as a person reads it: where, what, and what to do.</summary>
public static class ProblemText
{
    /// <summary><c>case.json:12 [subject.sex]: 'BOY' is no sex of the schema. Allowed: … (PhenopacketSexInvalid)</c>.</summary>
    public static string Render(Problem problem, TextCatalog texts)
    {
        var place = PlaceOf(problem);
        return place.Length == 0
            ? $"{Sentence(problem, texts)} ({problem.Code})"
            : $"{place}: {Sentence(problem, texts)} ({problem.Code})";
    }

    /// <summary>The sentence alone, without place and code.</summary>
    public static string Sentence(Problem problem, TextCatalog texts)
    {
        if (texts.Problem(problem.Code) is { } template)
            return TextTemplate.Fill(template, name => ValueOf(problem, name));
        return string.Join("; ", new[] { problem.Code, problem.Found, problem.Allowed }.OfType<string>());
    }

    /// <summary>File, line and field as far as known: <c>case.json:12 [subject.sex]</c>; empty where none is.</summary>
    public static string PlaceOf(Problem problem)
    {
        var place = new StringBuilder(problem.File);
        if (problem.Line is { } line) place.Append(':').Append(line.ToString(CultureInfo.InvariantCulture));
        if (problem.Field is { } field) place.Append(place.Length == 0 ? "" : " ").Append('[').Append(field).Append(']');
        return place.ToString();
    }

    private static string? ValueOf(Problem problem, string name) => name switch
    {
        "found" => problem.Found,
        "allowed" => problem.Allowed,
        "field" => problem.Field,
        "file" => problem.File,
        "line" => problem.Line?.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
