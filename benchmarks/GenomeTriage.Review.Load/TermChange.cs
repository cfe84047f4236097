using System.Net;

namespace GenomeTriage.Review.Load;

/// <summary>A change of a clinical picture: a term is stated, or taken out where it is stated already.</summary>
internal static class TermChange
{
    private static readonly string[] Terms = ["HP:0002079", "HP:0000252", "HP:0001251", "HP:0001629", "HP:0000518"];

    /// <summary>Opens the page of a case and sends its form.</summary>
    public static async Task<((HttpStatusCode Status, TimeSpan Time) Page, (HttpStatusCode Status, TimeSpan Time) Change)> MakeAsync(PageVisitor visitor, string path, Random random)
    {
        var (read, html, took) = await visitor.GetAsync(path);
        var term = Terms[random.Next(Terms.Length)];
        var isStated = html.Contains($"value=\"{term}\"", StringComparison.Ordinal);
        var answer = await visitor.PostAsync(
            $"{path}?handler={(isStated ? "RemoveTerm" : "AddTerm")}", PageVisitor.TokenOf(html), ("version", PageVisitor.VersionOf(html)), ("term", term));
        return ((read, took), (answer.Status, answer.Time));
    }
}
