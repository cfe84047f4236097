using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Alleles;

/// <summary>
/// One end of a novel adjacency, in the notation of the specification's section <i>Specifying complex rearrangements
/// with breakends</i>: <c>t[p[</c>, <c>t]p]</c>, <c>]p]t</c>, <c>[p[t</c>, or single <c>t.</c> and <c>.t</c>.
/// </summary>
public readonly ref struct Breakend
{
    private Breakend(ReadOnlySpan<byte> bases, bool joinsAfter)
    {
        Bases = bases;
        JoinsAfter = joinsAfter;
    }

    /// <summary>The reference base at the record's position with what is inserted between the two ends.</summary>
    public ReadOnlySpan<byte> Bases { get; }

    /// <summary>Whether the other piece is joined behind the position (<c>t[p[</c>, <c>t]p]</c>, <c>t.</c>) or before it.</summary>
    public bool JoinsAfter { get; }

    /// <summary>Contig of the mate, or of the assembly file where <see cref="IsMateInAssembly"/>; empty where single.</summary>
    public ReadOnlySpan<byte> MateContig { get; private init; }

    /// <summary>1-based position of the mate.</summary>
    public int MatePosition { get; private init; }

    /// <summary>Whether the joined piece extends to the right of the mate's position (<c>[p[</c>) or to the left (<c>]p]</c>).</summary>
    public bool MateExtendsRight { get; private init; }

    /// <summary>Whether the mate's contig stands in angle brackets: one of the file that <c>##assembly</c> names.</summary>
    public bool IsMateInAssembly { get; private init; }

    /// <summary>Whether the mate is not known.</summary>
    public bool IsSingle => MateContig.IsEmpty;

    /// <summary>Reads the allele <paramref name="allele"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> allele, out Breakend breakend)
    {
        breakend = default;
        var open = allele.IndexOfAny((byte)'[', (byte)']');
        if (open < 0) return TryParseSingle(allele, out breakend);
        var bracket = allele[open];
        var close = allele.LastIndexOf(bracket);
        var joinsAfter = open > 0;
        if (close == open || (joinsAfter ? close != allele.Length - 1 : close == allele.Length - 1)) return false;
        var bases = joinsAfter ? allele[..open] : allele[(close + 1)..];
        if (!TryParseMate(allele[(open + 1)..close], out var contig, out var inAssembly, out var position)) return false;
        breakend = new Breakend(bases, joinsAfter)
        {
            MateContig = contig,
            MatePosition = position,
            MateExtendsRight = bracket == '[',
            IsMateInAssembly = inAssembly,
        };
        return true;
    }

    private static bool TryParseSingle(ReadOnlySpan<byte> allele, out Breakend breakend)
    {
        breakend = default;
        if (allele.Length < 2 || (allele[0] == '.') == (allele[^1] == '.')) return false;
        var joinsAfter = allele[^1] == '.';
        breakend = new Breakend(joinsAfter ? allele[..^1] : allele[1..], joinsAfter);
        return true;
    }

    /// <summary>The position stands behind the last colon: names of contigs may hold colons, as those of HLA do.</summary>
    private static bool TryParseMate(ReadOnlySpan<byte> mate, out ReadOnlySpan<byte> contig, out bool inAssembly, out int position)
    {
        contig = default;
        inAssembly = false;
        position = 0;
        var colon = mate.LastIndexOf((byte)':');
        if (colon < 1 || !PositionField.TryParse(mate[(colon + 1)..], out position)) return false;
        contig = mate[..colon];
        inAssembly = contig is [(byte)'<', _, .., (byte)'>'];
        if (inAssembly) contig = contig[1..^1];
        return true;
    }
}
