using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Hpo;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Gathers the rows of HPOA by disease and resolves their terms; then adds diseases of which only the name is known.</summary>
internal sealed class DiseaseAssembly(HpoOntology ontology, BuildReport report)
{
    private static readonly string Source = SourceCatalog.Hpoa.Key;
    private readonly Dictionary<DiseaseId, Draft> _drafts = [];
    private readonly SharedTexts _references = new();
    private readonly SharedTexts _modifiers = new();

    public void AddAnnotations(IEnumerable<HpoaRow> rows)
    {
        foreach (var row in rows) Add(row);
    }

    /// <summary>Adds ORPHA entries that a patient can have and HPOA does not describe.</summary>
    public void AddNames(IEnumerable<OrphanetEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.IsDiagnosis))
            if (!_drafts.ContainsKey(DiseaseId.Orpha(entry.Orpha)))
                _drafts.Add(DiseaseId.Orpha(entry.Orpha), new Draft(entry.Name) { Inheritance = entry.Inheritance });
    }

    public DiseaseCatalog ToCatalog() => new(
        [.. _drafts.Select(pair => new DiseaseProfile(pair.Key, pair.Value.Name, pair.Value.Annotations, pair.Value.Inheritance))],
        new AnnotationTexts(_references.Texts, _modifiers.Texts));

    private void Add(HpoaRow row)
    {
        if (!_drafts.TryGetValue(row.Disease, out var draft)) _drafts.Add(row.Disease, draft = new Draft(row.Name));
        else if (draft.Name != row.Name && draft.OtherNames.Add(row.Name)) report.Add(Source, BuildNoteKinds.SecondDiseaseName, $"{row.Disease} {row.Name}");
        if (IndexOf(row.Term) is not { } term) return;
        draft.Annotations.Add(new PhenotypeAnnotation(term, row.Frequency, row.Aspect, row.IsNegated)
        {
            Onset = row.Onset is { } onset ? IndexOf(onset) ?? -1 : -1,
            Sex = row.Sex,
            Evidence = row.Evidence,
            Reference = _references.IndexOf(row.Reference),
            Modifiers = _modifiers.IndexOf(row.Modifiers),
        });
        if (row is { Aspect: AnnotationAspect.Inheritance, IsNegated: false }) draft.Inheritance |= Mode(term);
    }

    private int? IndexOf(HpoTermId id) => TermLookup.Find(report, Source, ontology, id);

    private InheritanceModes Mode(int term)
    {
        var mode = InheritanceTerms.ModeOf(ontology.IdOf(term).Number);
        if (mode == InheritanceModes.None) report.Add(Source, BuildNoteKinds.InheritanceUnknown, ontology.IdOf(term).ToString());
        return mode;
    }

    private sealed class Draft(string name)
    {
        public string Name { get; } = name;

        public HashSet<string> OtherNames { get; } = new(StringComparer.Ordinal);

        public List<PhenotypeAnnotation> Annotations { get; } = [];

        public InheritanceModes Inheritance { get; set; }
    }
}
