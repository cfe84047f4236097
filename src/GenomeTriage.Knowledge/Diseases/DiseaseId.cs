using System.Globalization;

namespace GenomeTriage.Knowledge.Diseases;

/// <summary>Who describes a disease.</summary>
public enum DiseaseSource : byte
{
    /// <summary>Online Mendelian Inheritance in Man; <c>OMIM:148600</c>.</summary>
    Omim,

    /// <summary>Orphanet; <c>ORPHA:58</c>.</summary>
    Orphanet,

    /// <summary>DECIPHER syndromes; <c>DECIPHER:1</c>.</summary>
    Decipher,
}

/// <summary>The code of a disease in its source. Ordered by source, then number.</summary>
/// <param name="Source">The source.</param>
/// <param name="Number">The number there, above 0.</param>
public readonly record struct DiseaseId(DiseaseSource Source, int Number) : IComparable<DiseaseId>
{
    private static readonly string[] Prefixes = ["OMIM", "ORPHA", "DECIPHER"];

    /// <summary>An OMIM code.</summary>
    public static DiseaseId Omim(int number) => new(DiseaseSource.Omim, number);

    /// <summary>An ORPHA code.</summary>
    public static DiseaseId Orpha(int number) => new(DiseaseSource.Orphanet, number);

    /// <summary>Reads <c>OMIM:</c>, <c>MIM:</c>, <c>ORPHA:</c>, <c>Orphanet:</c> or <c>DECIPHER:</c> and a number; case is not significant.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DiseaseId id)
    {
        id = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || SourceOf(text[..colon]) is not { } source) return false;
        if (!int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return false;
        id = new DiseaseId(source, number);
        return true;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is no disease code.</exception>
    public static DiseaseId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no disease code.");

    /// <inheritdoc/>
    public int CompareTo(DiseaseId other) =>
        Source != other.Source ? Source.CompareTo(other.Source) : Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override int GetHashCode() => Number << 2 | (int)Source;

    /// <summary><c>OMIM:148600</c>, <c>ORPHA:58</c>, <c>DECIPHER:1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefixes[(int)Source]}:{Number}");

    private static DiseaseSource? SourceOf(ReadOnlySpan<char> prefix)
    {
        if (Is(prefix, "OMIM") || Is(prefix, "MIM")) return DiseaseSource.Omim;
        if (Is(prefix, "ORPHA") || Is(prefix, "Orphanet")) return DiseaseSource.Orphanet;
        return Is(prefix, "DECIPHER") ? DiseaseSource.Decipher : null;
    }

    private static bool Is(ReadOnlySpan<char> text, string prefix) => text.Equals(prefix, StringComparison.OrdinalIgnoreCase);
}
