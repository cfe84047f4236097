using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Server.Review.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace GenomeTriage.Server.Review.Views;

/// <summary>
/// Tells those who watch a conference that something changed, by server-sent events. What changed is not in the event:
/// the browser asks for the page again, with its own rights.
/// </summary>
internal static class WatchDoor
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/conferences/{id:guid}/watch", WatchAsync).RequireAuthorization();

    private static async Task WatchAsync(Guid id, HttpContext http, ConferenceShelf shelf, IHostApplicationLifetime lifetime)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        time.CancelAfter(Longest);
        try
        {
            await foreach (var stamp in ConferenceWatch.StampsAsync(shelf, http.Actor(), id, time.Token)) await SendAsync(http, stamp, time.Token);
        }
        catch (InputException)
        {
            if (!http.Response.HasStarted) http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (OperationCanceledException)
        {
            // The browser left, or will come again.
        }
    }

    private static async Task SendAsync(HttpContext http, long stamp, CancellationToken cancellationToken)
    {
        http.Response.ContentType = http.Response.HasStarted ? http.Response.ContentType : "text/event-stream";
        await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {stamp}\n\n"), cancellationToken);
        await http.Response.Body.FlushAsync(cancellationToken);
    }
}
