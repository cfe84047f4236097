using System.Buffers;

namespace GenomeTriage.Vcf.Alleles;

/// <summary>One alternate allele: a view of the record's bytes.</summary>
/// <param name="bytes">The allele as the file has it.</param>
public readonly ref struct AlternateAllele(ReadOnlySpan<byte> bytes)
{
    private static readonly SearchValues<byte> BaseLetters = SearchValues.Create("ACGTNacgtnRYSWKMBDHVryswkmbdhvUu"u8);

    /// <summary>The allele as the file has it.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>What it is.</summary>
    public AlleleKind Kind
    {
        get
        {
            if (Bytes.IsEmpty) return AlleleKind.Missing;
            if (Bytes.IndexOfAnyExcept(BaseLetters) < 0) return AlleleKind.Bases;
            if (Bytes.Length == 1) return OfOneCharacter(Bytes[0]);
            if (Bytes is [(byte)'<', .., (byte)'>']) return OfBrackets(Bytes);
            if (Bytes.IndexOfAny((byte)'[', (byte)']') >= 0) return AlleleKind.Breakend;
            return Bytes[0] == '.' || Bytes[^1] == '.' ? AlleleKind.Breakend : AlleleKind.Other;
        }
    }

    /// <summary>Bases and nothing else: a variant whose sequence the record gives.</summary>
    public bool IsBases => Kind == AlleleKind.Bases;

    /// <summary>The name of a symbolic allele without brackets, <c>DUP:TANDEM</c>; empty for any other.</summary>
    public ReadOnlySpan<byte> Symbol => Kind == AlleleKind.Symbolic ? Bytes[1..^1] : default;

    /// <summary>The first part of <see cref="Symbol"/>: <c>DUP</c> of <c>DUP:TANDEM</c>.</summary>
    public ReadOnlySpan<byte> SymbolType
    {
        get
        {
            var symbol = Symbol;
            var colon = symbol.IndexOf((byte)':');
            return colon < 0 ? symbol : symbol[..colon];
        }
    }

    /// <summary>Reads a breakend.</summary>
    public bool TryGetBreakend(out Breakend breakend) => Breakend.TryParse(Bytes, out breakend);

    /// <summary>The allele as text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Bytes);

    private static AlleleKind OfOneCharacter(byte character) => character switch
    {
        (byte)'.' => AlleleKind.Missing,
        (byte)'*' => AlleleKind.OverlappingDeletion,
        _ => AlleleKind.Other,
    };

    private static AlleleKind OfBrackets(ReadOnlySpan<byte> bytes) =>
        bytes.SequenceEqual("<*>"u8) || bytes.SequenceEqual("<NON_REF>"u8) ? AlleleKind.Unspecified : AlleleKind.Symbolic;
}
