using GenomeTriage.Server.Cases;

namespace GenomeTriage.Server.Tests;

/// <summary>A few terms and a gene, enough for the cases of the tests.</summary>
internal static class SmallVocabulary
{
    public static readonly CaseVocabulary Instance = new(
        new(
        [
            new() { Id = new(1), Label = "All" },
            new() { Id = new(118), Label = "Phenotypic abnormality", Parents = [new(1)] },
            new() { Id = new(707), Label = "Abnormality of the nervous system", Parents = [new(118)] },
            new() { Id = new(1250), Label = "Seizure", Parents = [new(707)], AlternateIds = [new(1275)] },
            new() { Id = new(1263), Label = "Global developmental delay", Parents = [new(707)] },
        ]),
        new([new() { Symbol = "FGFR2" }]));
}
