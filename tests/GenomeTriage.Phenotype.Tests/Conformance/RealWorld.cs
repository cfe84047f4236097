using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Tests.Conformance;

/// <summary>Scope OMIM of the pack that comes with the program, made once for the tests that need it.</summary>
public sealed class RealWorld : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();

    public RealWorld() => Scope = ScopeKnowledge.Create(PhenotypeKnowledge.From(_pack), CandidateScope.Omim);

    internal ScopeKnowledge Scope { get; }

    public void Dispose() => _pack.Dispose();
}
