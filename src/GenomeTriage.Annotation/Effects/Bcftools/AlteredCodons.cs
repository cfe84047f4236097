using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>The codons of a transcript after an edit.</summary>
/// <param name="edit">The edit.</param>
/// <param name="transcript">The bases of the transcript.</param>
/// <param name="code">The genetic code.</param>
/// <param name="resumption">Transcript offset of the bases that fill up a codon which the end of the coding sequence cuts.</param>
internal readonly ref struct AlteredCodons(CodingEdit edit, ReadOnlySpan<byte> transcript, GeneticCode code, int resumption)
{
    private readonly ReadOnlySpan<byte> _transcript = transcript;

    /// <summary>Whether there is a stop in place of the codons touched.</summary>
    internal bool HasNewStop => HasStop((edit.End + 2) / 3, filled: 0);

    /// <summary>Whether there is a stop from the first codon touched to the last whole one of the coding sequence.</summary>
    internal bool HasStopToTheEnd => HasStop(edit.Length / 3, filled: 0);

    /// <summary>The same, where the last codon counts also if it is whole only with what fills it up.</summary>
    internal bool HasStopFilledUp => HasStop(edit.Length / 3, filled: 2);

    private bool HasStop(int end, int filled)
    {
        var first = edit.Start / 3;
        var codons = ((end - first) * 3 + edit.LengthChange + filled) / 3;
        for (var codon = first; codon < first + codons; codon++)
        {
            if (code.Translate(BaseAt(codon * 3), BaseAt(codon * 3 + 1), BaseAt(codon * 3 + 2)) == GeneticCode.Stop) return true;
        }

        return false;
    }

    private byte BaseAt(int offset)
    {
        if (offset >= edit.Start && offset < edit.Start + edit.Inserted.Length) return (byte)edit.Inserted[offset - edit.Start];
        var source = offset < edit.Start ? offset : offset - edit.LengthChange;
        var at = source < edit.Length ? edit.Origin + source : resumption + source - edit.Length;
        return at < _transcript.Length ? _transcript[at] : (byte)'N';
    }
}
