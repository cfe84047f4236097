using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Questions;

/// <summary>Half of a patient's signs are known; questions are answered from the other half.</summary>
internal sealed class Interview(PhenotypeModel model, QuestionChooser chooser, HpoOntology ontology)
{
    private const int Pool = 200;

    /// <summary>Rank of the truth (1-based, ties against it) before the first question and after each.</summary>
    /// <param name="known">The known half.</param>
    /// <param name="hidden">The half that answers.</param>
    /// <param name="truth">Index of the true candidate.</param>
    /// <param name="rounds">Number of questions.</param>
    /// <param name="random">Picks among the best 200 questions; <c>null</c> to take the best.</param>
    public int[] Ranks(IReadOnlyList<HpoTermId> known, IReadOnlyList<HpoTermId> hidden, int truth, int rounds, Random? random)
    {
        var picture = new ClinicalPicture { Observed = known };
        var ranks = new int[rounds + 1];
        for (var round = 0; ; round++)
        {
            var posterior = model.Score(picture).Posterior().Candidates;
            ranks[round] = RankOf(posterior, truth);
            if (round == rounds) return ranks;
            var questions = chooser.Choose(posterior, picture, random is null ? 1 : Pool);
            if (questions.Count > 0) picture = Answer(picture, questions[random?.Next(questions.Count) ?? 0].Term, hidden);
        }
    }

    private ClinicalPicture Answer(ClinicalPicture picture, HpoTermId asked, IReadOnlyList<HpoTermId> hidden)
    {
        ontology.TryFind(asked, out var question);
        var isYes = hidden.Any(sign => ontology.TryFind(sign, out var lookup) && ontology.IsA(lookup.Index, question.Index));
        return isYes
            ? picture with { Observed = [.. picture.Observed, asked] }
            : picture with { Excluded = [.. picture.Excluded, asked] };
    }

    private static int RankOf(ReadOnlySpan<double> scores, int truth)
    {
        var rank = 0;
        foreach (var score in scores)
            if (score >= scores[truth]) rank++;
        return rank;
    }
}
