namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>A change in a gene, and what it makes of the spliced coding sequence, worked out by cutting strings.</summary>
/// <param name="Gene">The gene.</param>
/// <param name="Start">0-based place of the first base taken out.</param>
/// <param name="End">Place behind the last one; the same as <paramref name="Start"/> where nothing is.</param>
/// <param name="Inserted">Bases put in.</param>
/// <param name="Bases">The reference bases of a stretch of the contig.</param>
internal sealed record PlainChange(PlainGene Gene, int Start, int End, string Inserted, Func<int, int, string> Bases)
{
    private const string Amino = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

    public bool IsInsertion => Start == End;

    public int LengthChange => Inserted.Length - (End - Start);

    /// <summary>The protein of the reference, to its stop.</summary>
    public string Protein => Translate(Oriented(isAltered: false, out _));

    /// <summary>The protein after the change, to its first stop or the end of the transcript; read from the place of the start codon.</summary>
    public string AlteredProtein => Translate(Oriented(isAltered: true, out _));

    /// <summary>Offset of the change in the reference coding sequence, in the direction of the gene.</summary>
    public int CodingOffset
    {
        get
        {
            var before = Gene.Coding.Sum(part => Gene.IsForward ? Math.Clamp(Start - part.Start, 0, part.End - part.Start) : Math.Clamp(part.End - End, 0, part.End - part.Start));
            return before;
        }
    }

    /// <summary>The three bases where the coding sequence begins, once with what lies before and once with what lies behind held fast.</summary>
    public (string Before, string Behind) StartCodons
    {
        get
        {
            var sequence = Oriented(isAltered: true, out var utr);
            var whole = utr + sequence;
            var at = utr.Length;
            var moved = at + LengthChange;
            return (Three(whole, at), Three(whole, moved));
        }
    }

    /// <summary>Whether the transcript from its start codon on is there unchanged after the change, wherever it now begins.</summary>
    public bool KeepsAllFromStart => (OfStart(isAltered: true) + Oriented(isAltered: true, out _)).EndsWith(Oriented(isAltered: false, out _), StringComparison.Ordinal);

    private string OfStart(bool isAltered)
    {
        Oriented(isAltered, out var utr);
        return utr;
    }

    private static string Three(string text, int at) => at >= 0 && at + 3 <= text.Length ? text.Substring(at, 3) : "";

    // The spliced transcript from the start codon's place on; the untranslated bases before it as they were.
    private string Oriented(bool isAltered, out string utr)
    {
        var (first, last) = Gene.CodingSpan;
        var (left, right) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        foreach (var (start, end) in Gene.Exons)
        {
            // In the direction of the contig: what lies before the coding span, and from it on (forward); mirrored for the other strand.
            var cut = Gene.IsForward ? first : last;
            left.Append(Piece(start, Math.Min(end, cut), isAltered, isLeft: true, cut));
            right.Append(Piece(Math.Max(start, cut), end, isAltered, isLeft: false, cut));
        }

        utr = Gene.IsForward ? left.ToString() : Turned(right.ToString());
        return Gene.IsForward ? right.ToString() : Turned(left.ToString());
    }

    private string Piece(int start, int end, bool isAltered, bool isLeft, int cut)
    {
        if (start >= end) return "";
        var bases = Bases(start, end);
        var isIn = IsInsertion ? Start >= start && (Start < end || Start == end && (isLeft && end != cut || Gene.Exons[^1].End == end)) : Start < end && End > start;
        if (!isAltered || !isIn) return bases;
        var (from, to) = (Math.Max(Start - start, 0), Math.Min(End, end) - start);
        return bases[..from] + (Start >= start ? Inserted : "") + bases[Math.Max(to, from)..];
    }

    private static string Translate(string coding)
    {
        var protein = new System.Text.StringBuilder();
        for (var i = 0; i + 3 <= coding.Length; i += 3)
        {
            var amino = Amino[("TCAG".IndexOf(coding[i], StringComparison.Ordinal) * 16) + ("TCAG".IndexOf(coding[i + 1], StringComparison.Ordinal) * 4) + "TCAG".IndexOf(coding[i + 2], StringComparison.Ordinal)];
            protein.Append(amino);
            if (amino == '*') break;
        }

        return protein.ToString();
    }

    private static string Turned(string bases) => new([.. bases.Reverse().Select(one => one switch { 'A' => 'T', 'C' => 'G', 'G' => 'C', _ => 'A' })]);
}
