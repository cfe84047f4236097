using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>
/// What the headings of a letter say of the words under them. A heading is a phrase of the list before a colon or
/// alone on its line; any other short phrase before a colon at the start of a line ends the part before it.
/// </summary>
internal sealed class SectionReader(Reading reading, CueList list)
{
    private const int MaxHeading = 4;

    /// <summary>The kind of heading over each word; <see cref="CueKinds.None"/> where there is none.</summary>
    public CueKinds[] Read()
    {
        var sections = new CueKinds[reading.Words.Count];
        var section = CueKinds.None;
        var isInline = false;
        for (var word = 0; word < sections.Length; word++)
        {
            if (isInline && reading.HasGap(word, Gap.Paragraph)) section = CueKinds.None;
            if (StartsPart(word) && TryRead(word, out var kind, out var length))
            {
                section = kind;
                isInline = word + length < sections.Length && !reading.HasGap(word + length, Gap.Line);
            }

            sections[word] = section;
        }

        return sections;
    }

    private bool StartsPart(int word) => reading.BeginsSentence(word) || reading.HasGap(word, Gap.Line);

    private bool TryRead(int word, out CueKinds kind, out int length)
    {
        kind = list.Headings.LongestAt(reading, word, out length);
        if (length > 0 && (IsBeforeColon(word + length - 1) || IsAlone(word, length))) return true;
        kind = CueKinds.HeadingPatient;
        if (!IsLineStart(word)) return false;
        for (length = 1; length <= MaxHeading && word + length <= reading.Words.Count; length++)
            if (IsBeforeColon(word + length - 1)) return true;
        return false;
    }

    private bool IsBeforeColon(int word) => reading.Words[word].End < reading.Text.Length && reading.Text[reading.Words[word].End] == ':';

    private bool IsLineStart(int word) => word == 0 || reading.HasGap(word, Gap.Line);

    private bool IsAlone(int word, int length) =>
        IsLineStart(word) && (word + length == reading.Words.Count || reading.HasGap(word + length, Gap.Line));
}
