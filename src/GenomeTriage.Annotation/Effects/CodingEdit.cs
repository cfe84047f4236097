using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects;

/// <summary>An edit of coding bases, in offsets from the first base of the first whole codon.</summary>
/// <param name="Start">Offset of the first base taken out; negative where the untranslated region before it is touched too.</param>
/// <param name="End">Offset behind the last base taken out; beyond <paramref name="Length"/> where the region behind is touched too.</param>
/// <param name="Inserted">Bases put in, in the direction of the transcript.</param>
/// <param name="Length">Number of coding bases from the first whole codon, the stop codon with them.</param>
/// <param name="Origin">Transcript offset of the first base of the first whole codon.</param>
/// <param name="TouchesIntron">Intronic bases are taken out as well, so that the spliced product is not known.</param>
/// <param name="HasStart">The coding sequence begins with a whole codon.</param>
/// <param name="IsComplete">The gene model vouches for both ends of the coding sequence (MANE).</param>
internal readonly record struct CodingEdit(int Start, int End, string Inserted, int Length, int Origin, bool TouchesIntron, bool HasStart, bool IsComplete)
{
    internal int LengthChange => Inserted.Length - (End - Start);

    internal bool IsInsertion => Start == End;

    internal bool KeepsFrame => LengthChange % 3 == 0;

    /// <summary>Whether a base of the start codon is taken out, or bases are put in between its bases.</summary>
    internal bool TouchesStart => HasStart && (IsInsertion ? Start is 1 or 2 : Start < 3 && End > 0);

    /// <summary>Whether a base of the last codon is taken out, or bases are put in between its bases.</summary>
    internal bool TouchesLastCodon => IsInsertion ? Start > LastCodon && Start < Length : End > LastCodon && Start < Length;

    /// <summary>Whether bases are put in between the last codon and the one before it.</summary>
    internal bool IsDirectlyBeforeLastCodon => IsInsertion && Start == LastCodon;

    // Where the length is no multiple of three, the last codon is the incomplete one.
    private int LastCodon => (Length - 1) / 3 * 3;

    /// <summary>Finds the coding part of an edit; <c>false</c> where no coding base is touched.</summary>
    internal static bool TryMap(ExonicEdit edit, TranscriptMap transcript, out CodingEdit coding)
    {
        var origin = transcript.CodingStart + transcript.Phase;
        coding = new CodingEdit(edit.Start - origin, edit.End - origin, edit.Inserted, transcript.CodingEnd - origin, origin, edit.TouchesIntron, transcript.Phase == 0, transcript.IsMane);
        return edit.IsInsertion
            ? edit.Start > transcript.CodingStart && edit.Start < transcript.CodingEnd
            : edit.Start < transcript.CodingEnd && edit.End > transcript.CodingStart;
    }
}
