using GenomeTriage.Review;
using Grpc.Core;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What a refusal of the review room means as a status of a call.</summary>
internal static class ReviewStatuses
{
    /// <summary>The status of a problem; INVALID_ARGUMENT for those that are not the room's own.</summary>
    public static StatusCode Of(string problemCode) => problemCode switch
    {
        ReviewProblemCodes.ReviewNotFound => StatusCode.NotFound,
        ReviewProblemCodes.ReviewRoleMissing or ReviewProblemCodes.ReviewSeatMissing => StatusCode.PermissionDenied,
        ReviewProblemCodes.ReviewChangedMeanwhile => StatusCode.Aborted,
        ReviewProblemCodes.ReviewPseudonymTaken or ReviewProblemCodes.ReviewUserNameTaken or ReviewProblemCodes.ReviewTermStated
            or ReviewProblemCodes.ReviewAlreadyOnAgenda => StatusCode.AlreadyExists,
        ReviewProblemCodes.ReviewStepClosed or ReviewProblemCodes.ReviewQuorumMissing or ReviewProblemCodes.ReviewChecklistOpen
            or ReviewProblemCodes.ReviewConsentMissing or ReviewProblemCodes.ReviewItemsOpen or ReviewProblemCodes.ReviewLastAdministrator => StatusCode.FailedPrecondition,
        _ => StatusCode.InvalidArgument,
    };
}
