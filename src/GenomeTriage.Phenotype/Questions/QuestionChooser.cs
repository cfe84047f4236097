using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Questions;

/// <summary>
/// Chooses the signs whose presence or absence is expected to tell most between the candidates that lead.
/// Made once a candidate set; thread-safe; the same picture and posterior always get the same questions.
/// </summary>
public sealed class QuestionChooser
{
    private const double LeastProbability = 0.05;

    // In full: the order is that of the expected gain. Less, so that likely signs come first, was no better (docs/questions.md).
    private const double DefaultTrustInNo = 1;
    private const int MostEffects = 10;
    private readonly PhenotypicTerms _terms;
    private readonly SignFrequencies _frequencies;
    private readonly double _trustInNo;

    private QuestionChooser(PhenotypicTerms terms, SignFrequencies frequencies, double trustInNo) =>
        (_terms, _frequencies, _trustInNo) = (terms, frequencies, trustInNo);

    /// <summary>Prepares the profiles of the candidates.</summary>
    /// <param name="knowledge">What is known of the diseases.</param>
    /// <param name="candidates">Those that compete.</param>
    /// <param name="trustInNo">How much a no counts where questions are put in order, 0–1.</param>
    public static QuestionChooser Create(PhenotypeKnowledge knowledge, CandidateSet candidates, double trustInNo = DefaultTrustInNo)
    {
        var terms = new PhenotypicTerms(knowledge.Ontology);
        return new QuestionChooser(terms, SignFrequencies.Of(knowledge, candidates, terms), trustInNo);
    }

    /// <summary>The best questions, the best first; no two of them ask for a sign and a kind of it.</summary>
    /// <param name="posterior">Posterior by candidate; what is missing to 1 is <em>none of these</em>.</param>
    /// <param name="picture">What is known already, and so not asked.</param>
    /// <param name="count">The most questions.</param>
    /// <exception cref="Genome.Problems.InputException">A term of the picture is unknown to the ontology.</exception>
    public IReadOnlyList<Question> Choose(ReadOnlySpan<double> posterior, ClinicalPicture picture, int count)
    {
        var belief = new Belief(posterior);
        var reading = PictureReading.Read(picture, _terms);
        int[] signs = [.. Askable(belief, reading)];
        var shown = _frequencies.ShownBy(belief.Leaders, signs);
        var weighed = signs.Select((sign, row) => Weigh(belief, sign, shown.AsMemory(row * belief.Leaders.Length, belief.Leaders.Length)))
            .OrderByDescending(weighed => weighed.Worth).ThenBy(weighed => weighed.Term);
        var chosen = new List<Weighed>();
        foreach (var question in weighed)
        {
            if (chosen.Count == count) break;
            if (!chosen.Exists(other => _terms.IsA(other.Term, question.Term) || _terms.IsA(question.Term, other.Term))) chosen.Add(question);
        }

        return [.. chosen.Select(question => QuestionOf(belief, question))];
    }

    /// <summary>The signs that may be asked for: those of the leading candidates that the picture leaves open.</summary>
    internal IEnumerable<int> Askable(Belief belief, PictureReading reading)
    {
        var isShown = _frequencies.ShownByAny(belief.Leaders, LeastProbability);
        return Enumerable.Range(0, isShown.Length).Where(sign => isShown[sign] && IsOpen(sign, reading));
    }

    // Who has a sign has all that it is a kind of; who lacks one has no kind of it. Whole organ systems are no question.
    private bool IsOpen(int sign, PictureReading reading) =>
        sign != 0 && !_terms.ParentsOf(sign).Contains(0)
        && !reading.Observed.Any(observed => _terms.IsA(observed, sign))
        && !reading.Excluded.Any(excluded => _terms.IsA(sign, excluded));

    private Weighed Weigh(Belief belief, int term, ReadOnlyMemory<double> shown)
    {
        var answers = belief.Answers(shown.Span, _frequencies.OfAnyone(term));
        return new Weighed(term, answers.ProbabilityOfYes, answers.Gain(1), answers.Gain(_trustInNo), shown);
    }

    private Question QuestionOf(Belief belief, Weighed weighed)
    {
        var effects = new List<AnswerEffect>(MostEffects);
        for (var i = 0; i < Math.Min(MostEffects, belief.Leaders.Length); i++)
        {
            var (today, shown) = (belief.Probabilities[i], weighed.Shown.Span[i]);
            effects.Add(new AnswerEffect(belief.Leaders[i], today, today * shown / weighed.Yes, today * (1 - shown) / (1 - weighed.Yes)));
        }

        var id = _terms.IdOf(weighed.Term);
        _terms.Ontology.TryFind(id, out var lookup);
        return new Question(id, _terms.Ontology.LabelOf(lookup.Index), weighed.Yes, weighed.Gain, effects);
    }

    private sealed record Weighed(int Term, double Yes, double Gain, double Worth, ReadOnlyMemory<double> Shown);
}
