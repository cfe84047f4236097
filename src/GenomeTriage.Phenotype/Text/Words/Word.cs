namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>What stands between a word and the word before it. Several may.</summary>
[Flags]
internal enum Gap : byte
{
    /// <summary>Blanks only.</summary>
    None = 0,

    /// <summary>A hyphen that joins two words, at the end of a line too.</summary>
    Hyphen = 1,

    /// <summary>A comma, or a slash.</summary>
    Comma = 2,

    /// <summary>An opening or closing bracket, or a dash between blanks.</summary>
    Bracket = 4,

    /// <summary>A semicolon or a colon.</summary>
    Clause = 8,

    /// <summary>The end of a sentence, of a paragraph, or of a line that the next does not continue.</summary>
    Sentence = 16,

    /// <summary>A line break.</summary>
    Line = 32,

    /// <summary>A blank line.</summary>
    Paragraph = 64,

    /// <summary>A question mark.</summary>
    Question = 128,
}

/// <summary>A word of a text.</summary>
/// <param name="Start">0-based index of its first UTF-16 code unit.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Before">What stands between it and the word before.</param>
internal readonly record struct Word(int Start, int Length, Gap Before)
{
    /// <summary>0-based index behind its last code unit.</summary>
    public int End => Start + Length;
}
