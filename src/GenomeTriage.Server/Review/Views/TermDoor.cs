using GenomeTriage.Phenotype.Search;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Terms by what is typed, in three languages at once, for the field that completes them.</summary>
internal static class TermDoor
{
    private const int Shown = 12;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/terms", (HttpContext http, TermSearch search, string? q) =>
    {
        if (!http.Actor().Has(RoleSets.Readers)) return Answers.NotFound();
        var hits = string.IsNullOrWhiteSpace(q) ? [] : search.Find(q, Shown);
        return Answers.Json(hits.Select(hit => new TermHit(hit.Id.ToString(), hit.Label, hit.Matched, !hit.OfficiallyReviewed)));
    }).RequireAuthorization();

    /// <summary>A term that was found.</summary>
    private sealed record TermHit(string Id, string Label, string Matched, bool Unreviewed);
}
