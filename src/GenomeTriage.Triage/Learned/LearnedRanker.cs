using GenomeTriage.Genome.Problems;
using GenomeTriage.Inference;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Learned;

/// <summary>
/// Shares the posterior of the formula's leaders anew: to the formula's score of each the model adds a shift. The sum over
/// the leaders, <em>none of these</em> and all other candidates stay as the formula left them. Thread-safe.
/// </summary>
internal sealed class LearnedRanker
{
    private readonly RankerCard _card;
    private readonly ScoringModel _model;
    private readonly int[] _columns;

    private LearnedRanker(RankerCard card, ScoringModel model)
    {
        (_card, _model) = (card, model);
        _columns = [.. card.Features.Select(name => (int)Enum.Parse<RankerFeature>(name))];
    }

    /// <summary>Opens the file of a card in a folder.</summary>
    /// <exception cref="ConfigurationException">It is missing, altered, unreadable or of another shape.</exception>
    public static LearnedRanker Open(RankerCard card, string folder)
    {
        try
        {
            return new LearnedRanker(card, ScoringModel.Open(Path.Combine(folder, card.File), card.Features.Count, card.Sha256));
        }
        catch (ModelException exception)
        {
            throw new ConfigurationException(
                new Problem(exception.Code, ProblemSeverity.Error) { File = exception.Path, Found = exception.Detail }, exception);
        }
    }

    /// <summary>The ranking with the leaders' posterior shared anew.</summary>
    public PosteriorTable Apply(LeaderCase one)
    {
        var shifts = ShiftsOf(LeaderFeatures.Of(one));
        var (posterior, shift) = (one.Table.Posterior.AsSpan().ToArray(), new double[one.Table.Posterior.Length]);
        var scores = new double[shifts.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = _card.Temperature * (one.ScoreOf(one.Leaders[i]) + shifts[i]);
        var total = LogSum.Exp(scores);
        var logMass = Math.Log(one.Leaders.Sum(leader => posterior[leader]));
        for (var i = 0; i < scores.Length; i++)
        {
            var (leader, logNew) = (one.Leaders[i], logMass + scores[i] - total);
            if (posterior[leader] > 0) shift[leader] = logNew - Math.Log(posterior[leader]);
            posterior[leader] = Math.Exp(logNew);
        }

        return one.Table.With(posterior, shift, new VersionedFile("ranker." + _card.Name, _card.Version, _card.Sha256));
    }

    /// <summary>What the model adds to the formula's score of each row.</summary>
    internal float[] ShiftsOf(FeatureRows rows)
    {
        var input = new float[rows.Count * _columns.Length];
        for (var row = 0; row < rows.Count; row++)
            for (var i = 0; i < _columns.Length; i++)
                input[row * _columns.Length + i] = rows.Values[row * FeatureRows.Width + _columns[i]];
        var shifts = new float[rows.Count];
        _model.Score(input, shifts);
        return shifts;
    }
}
