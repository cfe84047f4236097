using GenomeTriage.Review.People;
using GenomeTriage.Server.SignIn;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>
/// Tells as whom a program acts: as the person whose session it sends, or as the account that an administrator tied to
/// the subject of its token. Institute and roles are those of the account, as on the pages.
/// </summary>
/// <param name="desk">Knows sessions and accounts.</param>
internal sealed class ReviewCallers(SignInDesk desk)
{
    /// <summary>The metadata, and header of HTTP, that carries a session.</summary>
    public const string SessionHeader = "session";

    /// <summary>The account that acts.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    public async Task<Actor> FindAsync(HttpContext http, CancellationToken cancellationToken) =>
        await ActorAsync(http, cancellationToken) ?? throw new RpcException(new Status(
            StatusCode.Unauthenticated, "Send a session that is not over, or the token of someone who has an account in the review room."));

    /// <summary>The session that is sent; <c>null</c> for none.</summary>
    public static string? SessionOf(HttpContext http) => http.Request.Headers[SessionHeader] is [{ Length: > 0 } secret] ? secret : null;

    // A session that is sent and over does not fall back to the token: the caller would act as someone else.
    private Task<Actor?> ActorAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (SessionOf(http) is { } session) return desk.FindAsync(session, cancellationToken);
        return http.Features.Get<Caller>()?.Subject is { } subject ? desk.FindExternalAsync(subject, cancellationToken) : Task.FromResult<Actor?>(null);
    }
}
