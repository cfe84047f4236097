using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Server.Tests;

/// <summary>A few terms, enough for the pictures of the tests.</summary>
internal static class SmallOntology
{
    public static readonly HpoOntology Hpo = new(
    [
        new() { Id = new(1), Label = "All" },
        new() { Id = new(118), Label = "Phenotypic abnormality", Parents = [new(1)] },
        new() { Id = new(1250), Label = "Seizure", Parents = [new(118)], AlternateIds = [new(1275)] },
        new() { Id = new(1263), Label = "Global developmental delay", Parents = [new(118)] },
    ]);
}
