using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// The codons that an edit touches, before and after it, and what follows them: enough to tell the change of the protein
/// without translating the whole of it.
/// </summary>
internal readonly ref struct CodingWindow
{
    private readonly ReadOnlySpan<byte> _transcript;
    private readonly GeneticCode _code;

    internal CodingWindow(CodingEdit edit, ReadOnlySpan<byte> transcript, GeneticCode code)
    {
        Edit = edit;
        _transcript = transcript;
        _code = code;
        FirstCodon = Math.Max(edit.Start, 0) / 3;
        EndCodon = Math.Max((Math.Min(edit.End, edit.Length) + 2) / 3, FirstCodon);
        Before = code.TranslateAll(Coding(FirstCodon * 3, EndCodon * 3));
        After = code.TranslateAll(Altered((EndCodon - FirstCodon) * 3 + edit.LengthChange));
    }

    internal CodingEdit Edit { get; }

    /// <summary>0-based index of the first codon touched; for an insertion between codons, of the codon behind it.</summary>
    internal int FirstCodon { get; }

    /// <summary>0-based index of the codon behind the last one touched.</summary>
    internal int EndCodon { get; }

    /// <summary>Amino acids of the touched codons before the edit; empty for an insertion between codons.</summary>
    internal byte[] Before { get; }

    /// <summary>Amino acids in their place after the edit; whole codons only.</summary>
    internal byte[] After { get; }

    /// <summary>Amino acids from <see cref="FirstCodon"/> on before the edit, up to and with the first stop.</summary>
    internal byte[] ReferenceTail() => IsLocal ? UntilStop(Before) : _code.TranslateUntilStop(_transcript[(Edit.Origin + FirstCodon * 3)..]);

    /// <summary>Amino acids from <see cref="FirstCodon"/> on after the edit, up to and with the first stop or to the end of the transcript.</summary>
    internal byte[] AlteredTail() => IsLocal ? UntilStop(After) : _code.TranslateUntilStop(Altered(_transcript.Length));

    // What follows the touched codons is the same before and after: comparing the tails would compare them alone.
    private bool IsLocal => Edit.LengthChange == 0 && Edit.End <= Edit.Length && !Before.AsSpan().Contains(GeneticCode.Stop);

    /// <summary>Amino acid of a codon before the edit.</summary>
    internal byte AminoAcidAt(int codon) => _code.Translate(Coding(codon * 3, codon * 3 + 3));

    /// <summary>Whether the last whole codon of the coding sequence is a stop.</summary>
    internal bool EndsInStop => Edit.Length >= 3 && Edit.Length % 3 == 0 && AminoAcidAt(Edit.Length / 3 - 1) == GeneticCode.Stop;

    /// <summary>Whether the first three coding bases are still a start codon.</summary>
    internal bool KeepsStart() => Edit.Start >= 0 && IsStart(StartOfAltered(0));

    /// <summary>
    /// Whether a start codon stands directly before the first codon that is left, so that the same protein is made: a base
    /// taken out of a run that reaches beyond the start, for one.
    /// </summary>
    internal bool MovesStart() => Edit.End <= 3 && Edit.LengthChange != 0 && IsStart(StartOfAltered(Edit.LengthChange));

    /// <summary>Whether the first whole codon is one that translation starts at.</summary>
    internal bool BeginsWithStart => Edit.Length >= 3 && _code.IsStart(Coding(0, 3));

    private bool IsStart(ReadOnlySpan<byte> codon) => codon.Length == 3 && (_code.IsStart(codon) || codon.SequenceEqual(Coding(0, 3)));

    // Three bases of the edited transcript at an offset from the first coding base, which is negative in the region before.
    private byte[] StartOfAltered(int offset)
    {
        var bases = new byte[3];
        for (var i = 0; i < 3; i++)
        {
            var at = offset + i;
            var source = at < Edit.Start ? at : at - Edit.LengthChange;
            var isInserted = at >= Edit.Start && at < Edit.Start + Edit.Inserted.Length;
            if (!isInserted && (Edit.Origin + source < 0 || Edit.Origin + source >= _transcript.Length)) return [];
            bases[i] = isInserted ? (byte)Edit.Inserted[at - Edit.Start] : _transcript[Edit.Origin + source];
        }

        return bases;
    }

    private ReadOnlySpan<byte> Coding(int from, int to) =>
        _transcript[(Edit.Origin + from)..Math.Min(Edit.Origin + to, _transcript.Length)];

    // Bases of the edited transcript from the first codon touched on.
    private byte[] Altered(int length)
    {
        var start = Math.Max(Edit.Start, 0);
        var kept = start - FirstCodon * 3;
        var rest = _transcript[Math.Min(Edit.Origin + Edit.End, _transcript.Length)..];
        var bases = new byte[Math.Clamp(length, 0, kept + Edit.Inserted.Length + rest.Length)];
        for (var i = 0; i < bases.Length; i++)
            bases[i] = i < kept ? _transcript[Edit.Origin + FirstCodon * 3 + i]
                : i < kept + Edit.Inserted.Length ? (byte)Edit.Inserted[i - kept]
                : rest[i - kept - Edit.Inserted.Length];
        return bases;
    }

    private static byte[] UntilStop(byte[] protein)
    {
        var stop = Array.IndexOf(protein, GeneticCode.Stop);
        return stop < 0 ? protein : protein[..(stop + 1)];
    }
}
