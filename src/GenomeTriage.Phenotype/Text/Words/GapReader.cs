namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>Collects what stands between two words.</summary>
internal ref struct GapReader
{
    private Gap _gap;
    private int _lineBreaks;
    private bool _point;
    private bool _blankAfterPoint;
    private bool _bullet;
    private char _last;

    /// <summary>Takes in the character at <paramref name="i"/>, which is in no word.</summary>
    public void Add(ReadOnlySpan<char> text, int i)
    {
        var character = text[i];
        if (char.IsWhiteSpace(character)) _blankAfterPoint |= _point;
        if (character == '\n' || character == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) _lineBreaks++;
        _point |= character == '.';
        _gap |= KindOf(text, i);
        _last = character;
        _bullet |= _lineBreaks > 0 && character is '-' or '•' or '*' or '–';
    }

    /// <summary>Ends the gap before a word that starts with <paramref name="next"/>, and begins a new one.</summary>
    public Gap Take(char next)
    {
        var gap = _gap;
        // "e.g. this" and "bl.a. detta" go on; "seen. This" does not.
        if (_point && (_lineBreaks > 0 || _blankAfterPoint && !char.IsLower(next))) gap |= Gap.Sentence;
        // "Seizures? Yes" asks; "?seizures" doubts what follows.
        if (gap.HasFlag(Gap.Question) && _last != '?' && !char.IsLower(next)) gap |= Gap.Sentence;
        if (_lineBreaks > 0) gap |= Gap.Line;
        if (_lineBreaks > 1) gap |= Gap.Paragraph | Gap.Sentence;
        if (_lineBreaks > 0 && (_bullet && !gap.HasFlag(Gap.Hyphen) || char.IsUpper(next))) gap |= Gap.Sentence;
        this = default;
        return gap;
    }

    private static Gap KindOf(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '-' or '‐' or '‑' or '\u00AD' => IsJoining(text, i) ? Gap.Hyphen : Gap.Bracket,
        '–' or '—' => IsJoining(text, i) ? Gap.Hyphen : Gap.Bracket,
        ',' or '/' => Gap.Comma,
        '(' or ')' or '[' or ']' => Gap.Bracket,
        ';' or ':' or '•' => Gap.Clause,
        '!' => Gap.Sentence,
        '?' => Gap.Question,
        _ => Gap.None,
    };

    private static bool IsJoining(ReadOnlySpan<char> text, int i) => i > 0 && char.IsLetterOrDigit(text[i - 1]);
}
