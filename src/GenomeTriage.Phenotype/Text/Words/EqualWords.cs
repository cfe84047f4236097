using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// Words of one language that say the same in the name of a finding ("delay" and "delayed", "tand" and "tänder"), one
/// set a line in the resource <c>Text/words.*.tsv</c>. All get the key of the first.
/// </summary>
internal static class EqualWords
{
    /// <summary>Reads the sets of a language; the answer leads from the stem of each word to the stem of the first.</summary>
    public static Dictionary<string, string> Read(TermLanguage language, StemOf stem)
    {
        var common = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in TextData.Lines($"words.{TextData.Suffix(language)}"))
        {
            var words = line.Split('\t');
            var first = Stem(words[0], stem);
            foreach (var word in words) common.TryAdd(Stem(word, stem), first);
        }

        return common;
    }

    private static string Stem(string word, StemOf stem) => stem(word, new char[2 * WordKeys.MaxWord]).ToString();

    /// <summary>Writes the stem of a word into a buffer.</summary>
    public delegate ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word, Span<char> buffer);
}
