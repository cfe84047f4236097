using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Hgvs;

/// <summary>
/// Names the predicted change of a protein as HGVS recommends (version 21): in parentheses, since nobody looked at the
/// protein itself; <c>fsTer</c> for a shifted frame, <c>ext</c> for a lost stop, <c>?</c> where translation may not
/// begin or no new stop is found. Told with the most C-terminal place possible.
/// </summary>
internal static class HgvsProtein
{
    /// <summary>The name; <paramref name="startIsLost"/> where the start codon is gone.</summary>
    internal static string Of(CodingWindow window, bool startIsLost)
    {
        if (startIsLost) return $"p.({AminoAcids.NameOf(window.AminoAcidAt(0))}1?)";
        var change = new ProteinChange(window);
        return $"p.({Describe(change, window)})";
    }

    private static string Describe(ProteinChange change, CodingWindow window)
    {
        if (change.IsNone) return change.ReferenceAt(0) + "=";
        if (change.First >= change.Altered.Length) return change.ReferenceAt(change.First) + "?";
        if (change.Altered[change.First] == GeneticCode.Stop) return change.ReferenceAt(change.First) + "Ter";
        if (change.First >= change.Reference.Length) return "?";
        if (change.Reference[change.First] == GeneticCode.Stop) return Extension(change);
        if (!window.Edit.KeepsFrame) return $"{change.ReferenceAt(change.First)}{change.AlteredName(change.First)}fsTer{change.StopFrom(change.First - 1)}";
        return InFrame(change);
    }

    private static string Extension(ProteinChange change) =>
        $"{change.ReferenceAt(change.First)}{change.AlteredName(change.First)}extTer{change.StopFrom(change.First)}";

    private static string InFrame(ProteinChange change)
    {
        var (first, taken, put) = (change.First, change.TakenOut, change.PutIn);
        if (put.Length == 0) return change.Range(first, first + taken - 1) + "del";
        if (taken == 0) return Insertion(change, first, put);
        if (taken == 1 && put.Length == 1) return change.ReferenceAt(first) + AminoAcids.NameOf(put[0]);
        return change.Range(first, first + taken - 1) + "delins" + Names(put);
    }

    private static string Insertion(ProteinChange change, int first, byte[] put)
    {
        for (var i = 0; i < put.Length; i++)
        {
            if (change.ReferenceLetter(first - put.Length + i) != put[i])
                return $"{change.ReferenceAt(first - 1)}_{change.ReferenceAt(first)}ins{Names(put)}";
        }

        return change.Range(first - put.Length, first - 1) + "dup";
    }

    private static string Names(ReadOnlySpan<byte> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters) text.Append(AminoAcids.NameOf(letter));
        return text.ToString();
    }

    /// <summary>The protein from the first touched codon on, before and after; places count from that codon.</summary>
    private readonly ref struct ProteinChange
    {
        private readonly CodingWindow _window;

        internal ProteinChange(CodingWindow window)
        {
            _window = window;
            Reference = window.ReferenceTail();
            Altered = window.AlteredTail();
            First = Reference.AsSpan().CommonPrefixLength(Altered);
            IsNone = Reference.AsSpan().SequenceEqual(Altered);
            var shorter = Math.Min(Reference.Length, Altered.Length) - First;
            var same = 0;
            while (same < shorter && Reference[^(same + 1)] == Altered[^(same + 1)]) same++;
            // A new stop ends the protein: what the reference has behind it is gone, not "deleted".
            var isCut = Altered is [.., GeneticCode.Stop] && same <= 1 && Altered.Length - First <= window.After.Length + 1 && ContainsStop(window.After);
            TakenOut = isCut ? 1 : Reference.Length - First - same;
            PutIn = isCut ? Altered[First..] : Altered[First..(Altered.Length - same)];
        }

        internal byte[] Reference { get; }
        internal byte[] Altered { get; }
        internal int First { get; }
        internal bool IsNone { get; }
        internal int TakenOut { get; }
        internal byte[] PutIn { get; }

        internal string ReferenceAt(int place) =>
            string.Create(CultureInfo.InvariantCulture, $"{AminoAcids.NameOf(ReferenceLetter(place))}{_window.FirstCodon + place + 1}");

        internal string AlteredName(int place) => AminoAcids.NameOf(Altered[place]);

        internal string Range(int first, int last) => first == last ? ReferenceAt(first) : $"{ReferenceAt(first)}_{ReferenceAt(last)}";

        // Negative places lie before the first touched codon.
        internal byte ReferenceLetter(int place) => place >= 0
            ? place < Reference.Length ? Reference[place] : GeneticCode.Unknown
            : _window.FirstCodon + place >= 0 ? _window.AminoAcidAt(_window.FirstCodon + place) : GeneticCode.Unknown;

        internal string StopFrom(int place)
        {
            var stop = Altered.AsSpan(Math.Max(place, 0)).IndexOf(GeneticCode.Stop);
            return stop < 0 ? "?" : string.Create(CultureInfo.InvariantCulture, $"{stop + Math.Max(place, 0) - place}");
        }

        private static bool ContainsStop(ReadOnlySpan<byte> protein) => protein.IndexOf(GeneticCode.Stop) >= 0;
    }
}
