using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Tests.Conformance;

/// <summary>The profiles of the pack that comes with the program, made once for the tests that need them.</summary>
public sealed class RealWorld : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();

    public RealWorld()
    {
        Terms = new PhenotypicTerms(_pack.Hpo);
        Sources = new SourceProfiles(PhenotypeKnowledge.From(_pack), Terms);
        Omim = CandidateSetFactory.Create(Sources, CandidateScope.Omim);
        OmimProfiles = DiagnosisProfiles.Of(Sources, Omim);
    }

    internal PhenotypicTerms Terms { get; }

    internal SourceProfiles Sources { get; }

    internal CandidateSet Omim { get; }

    internal CandidateProfiles OmimProfiles { get; }

    public void Dispose() => _pack.Dispose();
}
