using System.Collections.Frozen;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Glossary;

/// <summary>
/// Swedish and Norwegian bokmål names of the HPO terms that occur most in published patients, and of inheritance and
/// onset. No official translation of HPO into these languages exists: the names are the project's own, are <em>not
/// officially reviewed</em>, and must be shown as such (<see cref="IsOfficiallyReviewed"/>). Immutable.
/// </summary>
public sealed class TermGlossary
{
    private const string Resource = "Glossary/terms.tsv";
    private static readonly Lazy<TermGlossary> Shipped = new(ReadShipped);
    private readonly FrozenDictionary<HpoTermId, GlossaryEntry> _byId;

    /// <summary>Builds a glossary from its entries, one a term.</summary>
    public TermGlossary(IEnumerable<GlossaryEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Id)];
        _byId = Entries.ToFrozenDictionary(entry => entry.Id);
    }

    /// <summary>The glossary that ships with the program.</summary>
    public static TermGlossary Default => Shipped.Value;

    /// <summary>A glossary without names.</summary>
    public static TermGlossary Empty { get; } = new([]);

    /// <summary>
    /// Whether an official body has reviewed the names: no. Whoever shows a name from here shows this beside it.
    /// </summary>
    public static bool IsOfficiallyReviewed => false;

    /// <summary>The entries in ascending order of id.</summary>
    public IReadOnlyList<GlossaryEntry> Entries { get; }

    /// <summary>Reads a glossary of the same form from elsewhere, for a clinic that keeps its own.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <exception cref="ConfigurationException">A line breaks the form.</exception>
    public static TermGlossary Read(TextReader reader, string file) => new(GlossaryFile.Read(reader, file));

    /// <summary>Finds the names of a term.</summary>
    public bool TryFind(HpoTermId id, out GlossaryEntry entry) => _byId.TryGetValue(id, out entry!);

    /// <summary>The preferred name of a term in a language; <c>null</c> where the glossary has none.</summary>
    public string? PreferredName(HpoTermId id, TermLanguage language) =>
        TryFind(id, out var entry) && entry.NamesIn(language) is [var first, ..] ? first : null;

    private static TermGlossary ReadShipped()
    {
        using var stream = typeof(TermGlossary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }
}
