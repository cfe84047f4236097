using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Questions;

/// <summary>A sign worth asking for next.</summary>
/// <param name="Term">The sign.</param>
/// <param name="Label">HPO's label.</param>
/// <param name="ProbabilityOfYes">How likely the patient shows it, by the current posterior, 0–1.</param>
/// <param name="ExpectedGain">By how many bits the answer is expected to lower the entropy of the posterior; never negative.</param>
/// <param name="Effects">What either answer makes of the leading candidates, the likeliest of today first.</param>
public sealed record Question(
    HpoTermId Term, string Label, double ProbabilityOfYes, double ExpectedGain, IReadOnlyList<AnswerEffect> Effects);

/// <summary>What an answer makes of one candidate.</summary>
/// <param name="Candidate">Index in the candidate set.</param>
/// <param name="Posterior">Today, 0–1.</param>
/// <param name="IfYes">If the patient shows the sign.</param>
/// <param name="IfNo">If the patient was examined for the sign and does not show it.</param>
public readonly record struct AnswerEffect(int Candidate, double Posterior, double IfYes, double IfNo);
