using System.Globalization;

namespace GenomeTriage.Knowledge.Ontology;

/// <summary>The id of a term of the Human Phenotype Ontology, <c>HP:0001250</c>.</summary>
/// <param name="Number">The number behind the prefix, 1–9,999,999; 0 is no term.</param>
public readonly record struct HpoTermId(int Number) : IComparable<HpoTermId>
{
    private const string Prefix = "HP:";
    private const int Digits = 7;

    /// <summary>Reads <c>HP:</c> and seven digits; the prefix may be in lower case, nothing else may differ.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out HpoTermId id)
    {
        id = default;
        if (text.Length != Prefix.Length + Digits || !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return false;
        if (!int.TryParse(text[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        id = new HpoTermId(number);
        return true;
    }

    /// <summary>Reads an id that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is no HPO id.</exception>
    public static HpoTermId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no HPO id.");

    /// <inheritdoc/>
    public int CompareTo(HpoTermId other) => Number.CompareTo(other.Number);

    /// <summary><c>HP:0001250</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number:D7}");
}
