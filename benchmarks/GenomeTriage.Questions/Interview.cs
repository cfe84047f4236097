using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Questions;

/// <summary>Half of a patient's signs are known; questions are answered from the other half and from what the paper excludes.</summary>
internal sealed class Interview(PhenotypeModel model, QuestionChooser chooser, HpoOntology ontology, AnswerReading reading)
{
    private const int Rounds = 5;
    private const int Pool = 200;

    /// <summary>Rank of the truth (1-based, ties against it) before the first question and after each of five.</summary>
    /// <param name="half">The patient, half of the signs known.</param>
    /// <param name="truth">Index of the true candidate.</param>
    /// <param name="asking">How questions are picked.</param>
    /// <param name="random">Draws.</param>
    public int[] Ranks(HalfKnown half, int truth, Asking asking, Random random)
    {
        var (picture, asked) = (new ClinicalPicture { Observed = half.Known }, new List<HpoTermId>());
        var ranks = new int[Rounds + 1];
        for (var round = 0; ; round++)
        {
            var posterior = model.Score(picture).Posterior().Candidates;
            ranks[round] = RankOf(posterior, truth);
            if (round == Rounds) return ranks;
            if (Pick(chooser.Choose(posterior, picture with { Excluded = [.. picture.Excluded, .. asked] }, PoolOf(asking)), random) is not { } question) continue;
            asked.Add(question.Term);
            picture = Answer(picture, question.Term, half);
        }
    }

    private static int PoolOf(Asking asking) => asking switch
    {
        Asking.Chosen => 1,
        Asking.DrawnAmongTheBest => Pool,
        _ => int.MaxValue,
    };

    private static Question? Pick(IReadOnlyList<Question> questions, Random random) =>
        questions.Count == 0 ? null : questions[random.Next(questions.Count)];

    private ClinicalPicture Answer(ClinicalPicture picture, HpoTermId asked, HalfKnown half)
    {
        var shown = half.Hidden.FirstOrDefault(sign => IsA(sign, asked));
        if (shown != default) return picture with { Observed = [.. picture.Observed, reading == AnswerReading.Absent ? asked : shown] };
        return reading == AnswerReading.Absent || half.Excluded.Any(sign => IsA(asked, sign))
            ? picture with { Excluded = [.. picture.Excluded, asked] }
            : picture;
    }

    private bool IsA(HpoTermId sign, HpoTermId kind) =>
        ontology.TryFind(sign, out var one) && ontology.TryFind(kind, out var other) && ontology.IsA(one.Index, other.Index);

    private static int RankOf(ReadOnlySpan<double> scores, int truth)
    {
        var rank = 0;
        foreach (var score in scores)
            if (score >= scores[truth]) rank++;
        return rank;
    }
}
