using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>One candidate of a ranking, for a page about it.</summary>
/// <param name="Dossier">The case with the ranking.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Codes">Its codes in all terminologies.</param>
public sealed record CandidateSheet(CaseDossier Dossier, Candidate Candidate, IReadOnlyList<string> Codes)
{
    /// <summary>The result that it stands in.</summary>
    public TriageResult Result => Dossier.Ranking!.Result;
}

/// <summary>Reads one candidate of a case; that it was read, and as what, is in the log.</summary>
/// <param name="shelf">The cases.</param>
/// <param name="pack">Knows the codes.</param>
public sealed class CandidateSheets(CaseShelf shelf, KnowledgePack pack)
{
    private const int LongestView = 60;

    /// <summary>The candidate with this first code.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ranking">Number of the ranking; <c>null</c> for the newest.</param>
    /// <param name="code">First code of the candidate.</param>
    /// <param name="view">Which view of it is read.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InputException">There is no such case, ranking or candidate.</exception>
    public async Task<CandidateSheet> ReadAsync(Actor actor, Guid caseId, int? ranking, string code, string view, CancellationToken cancellationToken)
    {
        var named = $"{view} {code}";
        var dossier = await shelf.ReadAsync(actor, caseId, ranking, named[..Math.Min(LongestView, named.Length)], cancellationToken);
        var candidate = dossier.Ranking is { } kept ? Find(kept.Result, code) : null;
        return candidate is null ? throw NotFound() : new CandidateSheet(dossier, candidate, [.. CodesOf(candidate)]);
    }

    /// <summary>The candidate with this first code; <c>null</c> where the list does not hold it.</summary>
    public static Candidate? Find(TriageResult result, string code) =>
        result.Groups.SelectMany(group => group.Members).FirstOrDefault(member => member.Codes[0].ToString() == code);

    /// <summary>What is said where a list does not hold a candidate.</summary>
    public static InputException NotFound() => new(new Problem(ReviewProblemCodes.ReviewNotFound, ProblemSeverity.Error));

    private IEnumerable<string> CodesOf(Candidate candidate)
    {
        var codes = candidate.Codes.Select(code => code.ToString());
        if (candidate.Diagnosis < 0 || candidate.Diagnosis >= pack.Diagnoses.Count) return codes;
        var external = pack.Diagnoses[candidate.Diagnosis].ExternalCodes;
        return codes.Concat(external.Icd10.Select(code => $"ICD-10 {code}")).Concat(external.Icd11Mms.Select(code => $"ICD-11 {code}")).Concat(external.Snomed.Select(code => $"SNOMED CT {code}"));
    }
}
