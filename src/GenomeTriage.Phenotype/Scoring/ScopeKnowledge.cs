using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Similarity;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>All that scoring in a scope is computed from and that does not depend on fitted numbers.</summary>
internal sealed class ScopeKnowledge
{
    private readonly FeatureParts _parts;

    public ScopeKnowledge(SourceProfiles sources, CandidateSet candidates, CandidateProfiles profiles, RelationTables relations)
    {
        (Sources, Candidates, Profiles, Relations) = (sources, candidates, profiles, relations);
        Background = new TermBackground(sources.Closure, sources.Omim, sources.Terms);
        Weights = DirectWeights.Of(sources.Annotations);
        CandidateWeights = DirectWeights.Of(profiles.Annotations);
        Norms = new EmissionNorms(DirectWeights.Background(Weights, sources.Omim), sources.Terms);
        Prior = CandidatePrior.Of(candidates, sources.Knowledge);
        _parts = new FeatureParts(this);
    }

    public SourceProfiles Sources { get; }

    public CandidateSet Candidates { get; }

    public CandidateProfiles Profiles { get; }

    public RelationTables Relations { get; }

    public TermBackground Background { get; }

    /// <summary>w of the source entries.</summary>
    public SparseRows Weights { get; }

    /// <summary>w of the candidates.</summary>
    public SparseRows CandidateWeights { get; }

    public EmissionNorms Norms { get; }

    /// <summary>What speaks for each candidate before any sign is seen.</summary>
    public CandidatePrior Prior { get; }

    public PhenotypicTerms Terms => Sources.Terms;

    public static ScopeKnowledge Create(PhenotypeKnowledge knowledge, CandidateScope scope)
    {
        var sources = new SourceProfiles(knowledge, new PhenotypicTerms(knowledge.Ontology));
        var candidates = CandidateSetFactory.Create(sources, scope);
        var relations = Task.Run(() => RelationFinder.Find(sources, candidates, Neighbours.Of(sources)));
        var profiles = DiagnosisProfiles.Of(sources, candidates);
        return new ScopeKnowledge(sources, candidates, profiles, relations.GetAwaiter().GetResult());
    }

    /// <summary>The same with other relations.</summary>
    public ScopeKnowledge With(RelationTables relations) => new(Sources, Candidates, Profiles, relations);

    /// <summary>What computes the features with a mixture.</summary>
    public FeatureCalculator CalculatorWith(MixtureWeights mixture) => new()
    {
        Terms = Terms,
        AnnotationContent = Background.AnnotationContent,
        Present = _parts.Present,
        Missing = _parts.Missing,
        Coverage = _parts.Coverage,
        BestMatch = _parts.BestMatch,
        Overlap = _parts.Overlap,
        Excluded = _parts.Excluded,
        Completed = new CompletedProfiles(
            _parts.Own, new MatchWeights(mixture.Exact, 0, 0, mixture.Sibling, mixture.Cousin), _parts.Lent, new BorrowedShares(Relations, mixture)),
    };
}
