using System.Globalization;

namespace GenomeTriage.Annotation.Consequences;

/// <summary>
/// A Sequence Ontology term for the effect of a variant. Values are few and known; they come from
/// <see cref="TryParse(ReadOnlySpan{byte}, out SoTerm)"/> or the named properties and order from most to least severe.
/// The default value is <c>transcript_ablation</c> and is never meant: use <see cref="SoTermSet"/> for "none".
/// </summary>
/// <param name="Rank">0-based severity rank, 0 most severe; also the index in the table of terms.</param>
public readonly partial record struct SoTerm(byte Rank) : IComparable<SoTerm>
{
    /// <summary>The number of terms known.</summary>
    public static int Count => SoTermTable.Rows.Length;

    /// <summary>The term's name, <c>missense_variant</c>.</summary>
    public string Name => SoTermTable.Rows[Rank].Name;

    /// <summary>The accession, <c>SO:0001583</c>.</summary>
    public string Accession => string.Create(CultureInfo.InvariantCulture, $"SO:{SoTermTable.Rows[Rank].Accession:D7}");

    /// <summary>The class used by the genotype likelihood.</summary>
    public ConsequenceClass Class => SoTermTable.Rows[Rank].Class;

    /// <summary>The impact level that VEP (or, for its own terms, SnpEff) gives the term.</summary>
    public Impact Impact => SoTermTable.Rows[Rank].Impact;

    /// <summary>Reads a term's name, an older name, or a short name of bcftools csq; case is not significant.</summary>
    public static bool TryParse(ReadOnlySpan<byte> name, out SoTerm term) => SoTermNames.TryFind(name, out term);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out SoTerm)"/>
    public static bool TryParse(ReadOnlySpan<char> name, out SoTerm term)
    {
        Span<byte> ascii = stackalloc byte[64];
        term = default;
        return name.Length <= ascii.Length
            && System.Text.Ascii.FromUtf16(name, ascii, out var written) == System.Buffers.OperationStatus.Done
            && TryParse(ascii[..written], out term);
    }

    /// <summary>More severe first.</summary>
    public int CompareTo(SoTerm other) => Rank.CompareTo(other.Rank);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static SoTerm Named(string name) =>
        new((byte)Array.FindIndex(SoTermTable.Rows, row => row.Name == name));
}
