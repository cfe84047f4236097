using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text;

/// <summary>The word lists that ship inside the assembly: plain text, columns between tabs, <c>#</c> before a comment.</summary>
internal static class TextData
{
    /// <summary>The part of a resource's name that tells the language.</summary>
    public static string Suffix(TermLanguage language) => language switch
    {
        TermLanguage.Swedish => "sv",
        TermLanguage.NorwegianBokmal => "nb",
        _ => "en",
    };

    /// <summary>The lines of the resource <c>Text/{name}.tsv</c> without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextData).Assembly.GetManifestResourceStream($"Text/{name}.tsv")
            ?? throw new InvalidOperationException($"The assembly lacks its resource Text/{name}.tsv.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
