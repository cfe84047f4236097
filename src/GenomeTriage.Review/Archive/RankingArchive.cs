using GenomeTriage.Triage.Results;

namespace GenomeTriage.Review.Archive;

/// <summary>One ranking as it was shown: the list with its reasons, what could not be seen, and what it was made from.</summary>
public sealed record RankingArchive
{
    /// <summary>The result, without the evidence, which is stored apart.</summary>
    public required TriageResult Result { get; init; }

    /// <summary>The signs worth asking for next, as things stood.</summary>
    public IReadOnlyList<NextQuestion> Questions { get; init; } = [];

    /// <summary>For the first groups, by rank: how far the posterior moves when any one observed term is left out.</summary>
    public IReadOnlyList<PosteriorRange> Ranges { get; init; } = [];

    /// <summary>What of it is stored: not the evidence, which is stored apart, and not what the list does not show.</summary>
    public RankingArchive Stored => this with { Result = Result with { Evidence = null, Posteriors = null } };

    /// <summary>Bytes to store.</summary>
    public byte[] Write() => ArchiveFormat.Write(Stored);

    /// <summary>Reads stored bytes.</summary>
    /// <exception cref="Genome.Problems.ConfigurationException">The bytes are damaged.</exception>
    public static RankingArchive Read(byte[] bytes, string sha256) => ArchiveFormat.Read<RankingArchive>(bytes, sha256);
}

/// <summary>A sign worth asking for.</summary>
/// <param name="TermId">HPO id.</param>
/// <param name="ProbabilityOfYes">How likely the patient shows it, 0–1.</param>
/// <param name="ExpectedGain">Bits by which the answer is expected to lower the entropy of the posterior.</param>
/// <param name="Effects">What either answer makes of the leading candidates.</param>
public sealed record NextQuestion(string TermId, double ProbabilityOfYes, double ExpectedGain, IReadOnlyList<QuestionEffect> Effects);

/// <summary>What an answer makes of one candidate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Posterior">Today, 0–1.</param>
/// <param name="IfYes">If the patient shows the sign.</param>
/// <param name="IfNo">If the patient was examined for it and does not.</param>
public sealed record QuestionEffect(string Name, double Posterior, double IfYes, double IfNo);

/// <summary>
/// How far a posterior moves when any one observed term is left out: a plain measure of how much it leans on a single
/// observation. It is no confidence interval.
/// </summary>
/// <param name="Least">The least, 0–1.</param>
/// <param name="Most">The most, 0–1.</param>
public readonly record struct PosteriorRange(double Least, double Most);
