using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Exchange.Tests.Cases;

/// <summary>A handful of terms, enough to meet every way a term can be stated.</summary>
internal static class SmallOntology
{
    public static readonly HpoOntology Hpo = new(
    [
        new() { Id = new(1), Label = "All" },
        new() { Id = new(118), Label = "Phenotypic abnormality", Parents = [new(1)] },
        new()
        {
            Id = new(1250), Label = "Seizure", Parents = [new(118)], AlternateIds = [new(1275)],
            Synonyms = [new("Epileptic seizure", SynonymScope.Exact), new("Fits", SynonymScope.Related)],
        },
        new() { Id = new(2373), Label = "Febrile seizure (within the age range of 3 months to 6 years)", Parents = [new(1250)] },
        new() { Id = new(1263), Label = "Global developmental delay", Parents = [new(118)] },
        new() { Id = new(6889), Label = "Intellectual disability, borderline", Parents = [new(118)] },
        new() { Id = new(2631), Label = "Old aortic name", IsObsolete = true, ReplacedBy = new(2616) },
        new() { Id = new(2616), Label = "Aortic root aneurysm", Parents = [new(118)] },
        new() { Id = new(999), Label = "Gone", IsObsolete = true, Consider = [new(1263)] },
    ]);
}
