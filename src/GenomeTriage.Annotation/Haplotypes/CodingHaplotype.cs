using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Haplotypes;

/// <summary>
/// The edits of one haplotype that lie in the coding sequence of a transcript, in its direction, cut into groups that
/// change each other: those in the same codon, and those behind a shifted frame until it is restored (Danecek and McCarthy
/// 2017, "BCFtools/csq: haplotype-aware variant consequences").
/// </summary>
internal sealed class CodingHaplotype
{
    private readonly List<(HaplotypeEdit Source, CodingEdit Coding)> _edits = [];

    /// <summary>
    /// Maps the edits. Those across a splice site, beyond the coding sequence or in the start codon act alone and are left
    /// out: without a start the frame behind it means nothing.
    /// </summary>
    internal CodingHaplotype(IEnumerable<HaplotypeEdit> edits, TranscriptMap transcript)
    {
        foreach (var edit in edits)
        {
            if (ExonicEdit.TryMap(edit.Edit, transcript, out var exonic) && CodingEdit.TryMap(exonic, transcript, out var coding)
                && !coding.TouchesIntron && !coding.TouchesStart && coding.Start >= 0 && coding.End <= coding.Length)
                _edits.Add((edit, coding));
        }

        _edits.Sort((left, right) => left.Coding.Start != right.Coding.Start
            ? left.Coding.Start.CompareTo(right.Coding.Start)
            : left.Coding.End.CompareTo(right.Coding.End));
        RemoveOverlapping();
    }

    /// <summary>Number of edits that are left.</summary>
    internal int Count => _edits.Count;

    /// <summary>An edit and its place.</summary>
    internal (HaplotypeEdit Source, CodingEdit Coding) this[int index] => _edits[index];

    /// <summary>The index behind the last edit of the group that begins at <paramref name="first"/>.</summary>
    internal int EndOfGroup(int first)
    {
        var change = _edits[first].Coding.LengthChange;
        var lastCodon = LastCodon(_edits[first].Coding);
        var end = first + 1;
        for (; end < _edits.Count; end++)
        {
            var next = _edits[end].Coding;
            if (change % 3 == 0 && FirstCodon(next) > lastCodon) return end;
            change += next.LengthChange;
            lastCodon = Math.Max(lastCodon, LastCodon(next));
        }

        return end;
    }

    /// <summary>The edits of a group as one edit: what lies between them is put in as it is.</summary>
    internal CodingEdit Join(int first, int end, ReadOnlySpan<byte> transcript)
    {
        var (start, stop) = (_edits[first].Coding.Start, _edits[end - 1].Coding.End);
        var text = new StringBuilder();
        var at = start;
        for (var i = first; i < end; i++)
        {
            var edit = _edits[i].Coding;
            text.Append(Encoding.ASCII.GetString(transcript[(edit.Origin + at)..(edit.Origin + edit.Start)])).Append(edit.Inserted);
            at = edit.End;
        }

        return _edits[first].Coding with { Start = start, End = stop, Inserted = text.ToString() };
    }

    /// <summary>Whether an edit of the group changes the length.</summary>
    internal bool HasLengthChange(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_edits[i].Coding.LengthChange != 0) return true;
        }

        return false;
    }

    // An insertion between two codons belongs to either.
    private static int FirstCodon(CodingEdit edit) => edit.IsInsertion ? Math.Max(edit.Start - 1, 0) / 3 : edit.Start / 3;

    private static int LastCodon(CodingEdit edit) => edit.IsInsertion ? edit.Start / 3 : (edit.End - 1) / 3;

    // Two edits of one haplotype that take out the same base contradict each other: the first is kept, as bcftools does.
    private void RemoveOverlapping()
    {
        var end = int.MinValue;
        _edits.RemoveAll(edit =>
        {
            if (edit.Coding.Start < end) return true;
            end = Math.Max(edit.Coding.End, edit.Coding.Start);
            return false;
        });
    }
}
