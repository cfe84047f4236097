using System.Collections.Concurrent;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Search;
using GenomeTriage.Phenotype.Text;
using GenomeTriage.Triage;

namespace GenomeTriage.Server.Phenotypes;

/// <summary>
/// Finds terms, reads texts and chooses questions. Each part is made when it is first asked for and serves every caller from then on.
/// </summary>
public sealed class PhenotypeDesk
{
    private readonly PhenotypeKnowledge _knowledge;
    private readonly Func<CandidateScope, CandidateSet> _candidates;
    private readonly Lazy<TermSearch> _search;
    private readonly Lazy<TextToTerms> _texts;
    private readonly ConcurrentDictionary<CandidateScope, Lazy<QuestionChooser>> _questions = new();

    /// <summary>A desk over some tables.</summary>
    /// <param name="knowledge">What is known of terms and diseases.</param>
    /// <param name="candidates">The diagnoses that compete in a scope.</param>
    public PhenotypeDesk(PhenotypeKnowledge knowledge, Func<CandidateScope, CandidateSet> candidates)
    {
        (_knowledge, _candidates) = (knowledge, candidates);
        var ontology = knowledge.Ontology;
        _search = new(() => new TermSearch(ontology, TermGlossary.Default, TermFrequencies.Of(knowledge.Diseases, ontology.Count)));
        _texts = new(() => new TextToTerms(ontology, TermGlossary.Default));
    }

    /// <summary>A desk over a pack and an engine made for it.</summary>
    public static PhenotypeDesk Of(KnowledgePack pack, TriageEngine engine) => new(PhenotypeKnowledge.From(pack), engine.Candidates);

    /// <summary>Finds terms by what a person types.</summary>
    public TermSearch Search => _search.Value;

    /// <summary>Finds terms in a text.</summary>
    public TextToTerms Texts => _texts.Value;

    /// <summary>The diagnoses that compete in a scope.</summary>
    public CandidateSet Candidates(CandidateScope scope) => _candidates(scope);

    /// <summary>Chooses questions between the diagnoses of a scope.</summary>
    public QuestionChooser Questions(CandidateScope scope) =>
        _questions.GetOrAdd(scope, key => new(() => QuestionChooser.Create(_knowledge, _candidates(key)))).Value;
}
