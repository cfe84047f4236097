using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Similarity;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>Precomputes all that the features of a scope are read from.</summary>
internal static class CalculatorFactory
{
    public static FeatureCalculator Create(
        SourceProfiles sources, CandidateProfiles profiles, RelationTables relations, MixtureWeights mixture)
    {
        var terms = sources.Terms;
        var background = new TermBackground(sources.Closure, sources.Omim, terms);
        var missing = new MissingSigns(profiles.Closure, terms);
        return new FeatureCalculator
        {
            Terms = terms,
            AnnotationContent = background.AnnotationContent,
            Present = new PresentSigns(profiles.United, new TermBackground(profiles.United, profiles.Background, terms), terms),
            Missing = missing,
            Coverage = new Coverage(profiles.Annotations, background.FrequencyContent, terms),
            BestMatch = new BestMatch(missing.Costs, background.AnnotationContent, terms),
            Completed = CompleterOf(sources, profiles, relations).Complete(mixture),
        };
    }

    private static ProfileCompleter CompleterOf(SourceProfiles sources, CandidateProfiles profiles, RelationTables relations)
    {
        var weights = DirectWeights.Of(sources.Annotations);
        var norms = new EmissionNorms(DirectWeights.Background(weights, sources.Omim), sources.Terms);
        return new ProfileCompleter(DirectWeights.Of(profiles.Annotations), weights, relations, norms, sources.Terms);
    }
}
