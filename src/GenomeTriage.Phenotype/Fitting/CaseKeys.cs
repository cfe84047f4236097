namespace GenomeTriage.Phenotype.Fitting;

/// <summary>What binds solved cases together, so that none is measured with numbers fitted on its like.</summary>
/// <param name="Disease">Code of the diagnosis.</param>
/// <param name="Gene">Symbol of the gene; empty where there is none.</param>
/// <param name="Publications">The publications that describe the case.</param>
public readonly record struct CaseKeys(string Disease, string Gene, IReadOnlyList<string> Publications);
