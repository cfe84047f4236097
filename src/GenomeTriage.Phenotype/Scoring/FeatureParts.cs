using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Similarity;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>The parts of the score that do not depend on fitted numbers, made side by side.</summary>
internal sealed class FeatureParts
{
    public FeatureParts(ScopeKnowledge scope)
    {
        var present = Task.Run(() => new PresentSigns(
            scope.Profiles.United, new TermBackground(scope.Profiles.United, scope.Profiles.Background, scope.Terms), scope.Terms));
        Missing = new MissingSigns(scope.Profiles.Closure, scope.Terms);
        BestMatch = new BestMatch(Missing.Holders, scope.Background.AnnotationContent, scope.Terms);
        Overlap = new GraphOverlap(Missing.Holders, scope.Background.AnnotationContent);
        Coverage = new Coverage(scope.Profiles.Annotations, scope.Background.FrequencyContent, scope.Terms);
        Own = new TermColumns(scope.CandidateWeights, scope.Norms, scope.Terms);
        Lent = new TermColumns(scope.Weights, scope.Norms, scope.Terms);
        Present = present.GetAwaiter().GetResult();
        Excluded = new ExcludedSigns(scope.Profiles.United, Present.Holders);
    }

    public PresentSigns Present { get; }

    public MissingSigns Missing { get; }

    public Coverage Coverage { get; }

    public BestMatch BestMatch { get; }

    public GraphOverlap Overlap { get; }

    public ExcludedSigns Excluded { get; }

    /// <summary>Emission of the candidates' own annotations.</summary>
    public TermColumns Own { get; }

    /// <summary>Emission of the source entries' annotations.</summary>
    public TermColumns Lent { get; }
}
