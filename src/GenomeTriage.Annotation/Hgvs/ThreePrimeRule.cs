using GenomeTriage.Annotation.Effects;

namespace GenomeTriage.Annotation.Hgvs;

/// <summary>
/// Moves a deletion or insertion as far as the sequence allows in the direction of the transcript, as the HGVS
/// nomenclature asks ("the most 3' position possible").
/// </summary>
internal static class ThreePrimeRule
{
    internal static AlleleEdit Shift(AlleleEdit edit, ReferenceWindow bases, bool isForward)
    {
        if (!edit.IsDeletion && !edit.IsInsertion) return edit;
        return isForward ? ShiftRight(edit, bases) : ShiftLeft(edit, bases);
    }

    private static AlleleEdit ShiftRight(AlleleEdit edit, ReferenceWindow bases)
    {
        var steps = 0;
        while (IsSame(bases[edit.End + steps], Leaving(edit, bases, steps))) steps++;
        return Moved(edit, steps, Rotation(edit, steps));
    }

    private static AlleleEdit ShiftLeft(AlleleEdit edit, ReferenceWindow bases)
    {
        var steps = 0;
        while (IsSame(bases[edit.Start - 1 - steps], LeavingLeft(edit, bases, steps))) steps++;
        return Moved(edit, -steps, -Rotation(edit, steps));
    }

    // The base that a step to the right passes over: of a deletion the next of the deleted stretch, of an insertion the
    // next of the inserted bases, which repeat.
    private static byte Leaving(AlleleEdit edit, ReferenceWindow bases, int steps) =>
        edit.IsDeletion ? bases[edit.Start + steps] : (byte)edit.Inserted[steps % edit.Inserted.Length];

    private static byte LeavingLeft(AlleleEdit edit, ReferenceWindow bases, int steps) =>
        edit.IsDeletion ? bases[edit.End - 1 - steps] : (byte)edit.Inserted[^(steps % edit.Inserted.Length + 1)];

    private static bool IsSame(byte left, byte right) => left == right && left != (byte)'N';

    private static int Rotation(AlleleEdit edit, int steps) => edit.IsInsertion ? steps % edit.Inserted.Length : 0;

    private static AlleleEdit Moved(AlleleEdit edit, int by, int rotation)
    {
        var inserted = rotation switch
        {
            0 => edit.Inserted,
            > 0 => edit.Inserted[rotation..] + edit.Inserted[..rotation],
            < 0 => edit.Inserted[^-rotation..] + edit.Inserted[..^-rotation],
        };
        return new AlleleEdit(edit.Start + by, edit.End + by, inserted);
    }
}
