using GenomeTriage.Genome.Problems;
using GenomeTriage.Review;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Review.Views;

/// <summary>What a refusal means in HTTP.</summary>
internal static class PageProblems
{
    public static int StatusOf(InputException refusal) => refusal.Problem.Code switch
    {
        ReviewProblemCodes.ReviewNotFound => StatusCodes.Status404NotFound,
        ReviewProblemCodes.ReviewRoleMissing => StatusCodes.Status403Forbidden,
        ReviewProblemCodes.ReviewChangedMeanwhile => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };
}
