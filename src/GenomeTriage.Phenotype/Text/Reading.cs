using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text;

/// <summary>A text cut into words.</summary>
internal sealed class Reading
{
    /// <summary>Reads a text.</summary>
    public Reading(string text)
    {
        Text = text;
        Words = WordReader.Read(text);
        Lower = [.. Words.Select(word => text.AsSpan(word.Start, word.Length).ToString().ToLowerInvariant())];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The words in lower case.</summary>
    public string[] Lower { get; }

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> this[int word] => Text.AsSpan(Words[word].Start, Words[word].Length);

    /// <summary>From the first of two words to the end of the last.</summary>
    public TextSpan Span(int first, int last) => new(Words[first].Start, Words[last].End - Words[first].Start);

    /// <summary>Whether a word begins a sentence.</summary>
    public bool BeginsSentence(int word) => word == 0 || (Words[word].Before & (Gap.Sentence | Gap.Paragraph)) != Gap.None;

    /// <summary>Whether anything of <paramref name="gap"/> stands between a word and the one before.</summary>
    public bool HasGap(int word, Gap gap) => (Words[word].Before & gap) != Gap.None;
}
