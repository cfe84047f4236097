namespace GenomeTriage.Knowledge.Diseases;

/// <summary>
/// The diseases as their sources describe them, each source's entry apart, under indices 0 … <see cref="Count"/> - 1.
/// Entries that HPOA describes come first (indices below <see cref="DescribedCount"/>), those of which only the code
/// and name are known after them; each part in ascending order of code.
/// </summary>
public sealed class DiseaseCatalog
{
    private readonly DiseaseEntry[] _entries;
    private readonly int[] _starts;
    private readonly ReadOnlyMemory<PhenotypeAnnotation> _annotations;
    private readonly AnnotationTexts _texts;
    private readonly Dictionary<DiseaseId, int> _indices;

    /// <summary>Builds the catalogue from profiles in any order.</summary>
    /// <param name="profiles">The diseases; each code once.</param>
    /// <param name="texts">References and modifiers that the annotations point to.</param>
    public DiseaseCatalog(IReadOnlyList<DiseaseProfile> profiles, AnnotationTexts? texts = null)
    {
        DiseaseProfile[] ordered = [.. profiles.OrderBy(profile => profile.Annotations.Count == 0).ThenBy(profile => profile.Id)];
        _entries = [.. ordered.Select(profile => new DiseaseEntry(profile.Id, profile.Name, profile.Inheritance))];
        _annotations = ordered.SelectMany(profile => profile.Annotations).ToArray();
        _starts = StartsOf(ordered);
        _texts = texts ?? AnnotationTexts.None;
        _indices = Index(_entries);
        DescribedCount = ordered.Count(profile => profile.Annotations.Count > 0);
    }

    internal DiseaseCatalog(DiseaseEntry[] entries, int[] starts, ReadOnlyMemory<PhenotypeAnnotation> annotations, AnnotationTexts texts)
    {
        (_entries, _starts, _annotations, _texts) = (entries, starts, annotations, texts);
        _indices = Index(entries);
        for (var i = 0; i < entries.Length; i++)
            if (starts[i + 1] > starts[i]) DescribedCount++;
    }

    /// <summary>Number of diseases.</summary>
    public int Count => _entries.Length;

    /// <summary>Number of diseases with annotations; they have the indices below it.</summary>
    public int DescribedCount { get; }

    /// <summary>Number of annotations of all diseases.</summary>
    public int AnnotationCount => _annotations.Length;

    internal AnnotationTexts Texts => _texts;

    internal ReadOnlySpan<int> Starts => _starts;

    internal ReadOnlySpan<PhenotypeAnnotation> Annotations => _annotations.Span;

    /// <summary>The code of a disease.</summary>
    public DiseaseId IdOf(int index) => _entries[index].Id;

    /// <summary>The name its source gives it.</summary>
    public string NameOf(int index) => _entries[index].Name;

    /// <summary>How its source says it is inherited.</summary>
    public InheritanceModes InheritanceOf(int index) => _entries[index].Inheritance;

    /// <summary>Its annotations of every aspect, row by row as the source gives them.</summary>
    public ReadOnlySpan<PhenotypeAnnotation> AnnotationsOf(int index) =>
        _annotations.Span[_starts[index].._starts[index + 1]];

    /// <summary>The publications of an annotation, <c>PMID:31675180</c>, parted by <c>;</c>.</summary>
    public string ReferencesOf(PhenotypeAnnotation annotation) => _texts.References[annotation.Reference];

    /// <summary>The clinical modifiers of an annotation as ids parted by <c>;</c>; empty where there are none.</summary>
    public string ModifiersOf(PhenotypeAnnotation annotation) => _texts.Modifiers[annotation.Modifiers];

    /// <summary>Finds a disease by its code.</summary>
    public bool TryFind(DiseaseId id, out int index) => _indices.TryGetValue(id, out index);

    private static Dictionary<DiseaseId, int> Index(DiseaseEntry[] entries)
    {
        var indices = new Dictionary<DiseaseId, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++) indices.Add(entries[i].Id, i);
        return indices;
    }

    private static int[] StartsOf(DiseaseProfile[] profiles)
    {
        var starts = new int[profiles.Length + 1];
        for (var i = 0; i < profiles.Length; i++) starts[i + 1] = starts[i] + profiles[i].Annotations.Count;
        return starts;
    }
}

/// <summary>Code, name and inheritance of a disease.</summary>
internal readonly record struct DiseaseEntry(DiseaseId Id, string Name, InheritanceModes Inheritance);

/// <summary>The texts that many annotations share; index 0 of each list is the empty text.</summary>
/// <param name="References">Publications, parted by <c>;</c>.</param>
/// <param name="Modifiers">Ids of modifier terms, parted by <c>;</c>.</param>
public sealed record AnnotationTexts(IReadOnlyList<string> References, IReadOnlyList<string> Modifiers)
{
    /// <summary>No texts but the empty ones.</summary>
    public static readonly AnnotationTexts None = new([""], [""]);
}
