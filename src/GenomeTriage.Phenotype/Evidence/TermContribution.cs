using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Evidence;

/// <summary>What part a term plays in the comparison of patient and disease.</summary>
public enum TermRole
{
    /// <summary>The patient shows it.</summary>
    Observed,

    /// <summary>The clinic looked for it and did not find it.</summary>
    Excluded,

    /// <summary>The disease shows it, near what the patient has, and the clinic does not mention it.</summary>
    MissingInPatient,
}

/// <summary>How near the disease's own annotation comes to the patient's term.</summary>
public enum MatchKind
{
    /// <summary>The disease has nothing near; the term stands against the noise.</summary>
    None,

    /// <summary>The same term.</summary>
    Exact,

    /// <summary>The patient's term is a kind of the disease's: the patient is described more finely.</summary>
    Finer,

    /// <summary>The disease's term is a kind of the patient's: the patient is described more coarsely.</summary>
    Coarser,

    /// <summary>Both are kinds of one parent.</summary>
    Sibling,

    /// <summary>Both are below one grandparent.</summary>
    Cousin,

    /// <summary>Only related diseases show it.</summary>
    Neighbour,
}

/// <summary>What one term of the patient (or one the patient lacks) says for or against a disease.</summary>
/// <param name="Query">The term.</param>
/// <param name="Role">Its part.</param>
/// <param name="Matched">The disease's annotation it was compared with; <c>null</c> where there is none near.</param>
/// <param name="Match">How near.</param>
/// <param name="LogLr">Its share of the score on the natural-log scale: above 0 it speaks for the disease.</param>
public readonly record struct TermContribution(HpoTermId Query, TermRole Role, HpoTermId? Matched, MatchKind Match, double LogLr);
