using GenomeTriage.Exchange.Results;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Server.Annotating;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Lookups;
using GenomeTriage.Server.Phenotypes;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.Services;
using GenomeTriage.Triage;

namespace GenomeTriage.Server.Hosting;

/// <summary>What the server answers with.</summary>
/// <param name="Vocabulary">The terms and genes of the pack in use.</param>
/// <param name="Triage">What ranks the cases.</param>
/// <param name="Phenotype">What finds terms and chooses questions.</param>
/// <param name="Annotation">What annotates files.</param>
/// <param name="Packs">The packs that are open.</param>
public sealed record ServerParts(CaseVocabulary Vocabulary, ICaseTriage Triage, PhenotypeDesk Phenotype, AnnotationDesk Annotation, PackShelf Packs)
{
    /// <summary>The review room; <c>null</c> to offer the ranking alone.</summary>
    public ReviewSetup? Review { get; init; }

    /// <summary>The parts over a pack and an engine made for it; the packs have to stay open as long as the server runs.</summary>
    /// <param name="pack">The pack that ranks.</param>
    /// <param name="engine">An engine made for it.</param>
    /// <param name="site">How the engine was set up: files are annotated from the same reference and sources.</param>
    /// <param name="earlier">Further packs, to compare with.</param>
    public static ServerParts Of(KnowledgePack pack, TriageEngine engine, TriageEngineOptions site, params IReadOnlyList<KnowledgePack> earlier) =>
        new(CaseVocabulary.Of(pack), new EngineCaseTriage(ResultFacts.Of(pack, site.Reference, site.Sites), engine), PhenotypeDesk.Of(pack, engine), new AnnotationDesk(pack, site), new PackShelf(pack, earlier));

    /// <summary>Makes what takes long to make, so that no caller waits for it.</summary>
    public void WarmUp()
    {
        _ = Phenotype.Search;
        _ = Phenotype.Questions(CandidateScope.All);
    }
}
