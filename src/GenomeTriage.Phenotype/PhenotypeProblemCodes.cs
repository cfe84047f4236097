namespace GenomeTriage.Phenotype;

/// <summary>Codes of the problems that the phenotype room finds.</summary>
public static class PhenotypeProblemCodes
{
    /// <summary>The clinical picture has no observed term: only prior knowledge ranks the diseases.</summary>
    public const string NoObservedTerms = "NoObservedTerms";

    /// <summary>An observed term and an excluded ancestor of it (Found names both): one of them is wrong.</summary>
    public const string ContradictoryTerms = "ContradictoryTerms";

    /// <summary>A term that is no phenotypic abnormality (below HP:0000118) takes no part in the comparison.</summary>
    public const string TermOutsidePhenotype = "TermOutsidePhenotype";

    /// <summary>An id that the ontology does not know.</summary>
    public const string UnknownTerm = "UnknownHpoTerm";

    /// <summary>The parameters of the phenotype model cannot be read, or were fitted for other data.</summary>
    public const string ParametersUnusable = "PhenotypeParametersUnusable";
}
