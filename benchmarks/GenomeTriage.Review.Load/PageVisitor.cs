using System.Net;
using System.Text.RegularExpressions;

namespace GenomeTriage.Review.Load;

/// <summary>A person's browser, without the drawing: cookies, pages, forms with their token.</summary>
internal sealed partial class PageVisitor : IDisposable
{
    private readonly HttpClient _http;

    public PageVisitor(Uri pages) =>
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = pages };

    /// <summary>The page, its status and how long it took to its last byte.</summary>
    public async Task<(HttpStatusCode Status, string Html, TimeSpan Time)> GetAsync(string path)
    {
        var start = TimeProvider.System.GetTimestamp();
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, html, TimeProvider.System.GetElapsedTime(start));
    }

    /// <summary>The page as <see cref="GetAsync"/> gives it, but only looked at: its bytes are received and dropped, so that the visitors take little of the machine.</summary>
    public async Task<(HttpStatusCode Status, TimeSpan Time)> LookAsync(string path)
    {
        var start = TimeProvider.System.GetTimestamp();
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await response.Content.CopyToAsync(Stream.Null);
        return (response.StatusCode, TimeProvider.System.GetElapsedTime(start));
    }

    /// <summary>Sends a form.</summary>
    public async Task<(HttpStatusCode Status, string? Location, string Html, TimeSpan Time)> PostAsync(string path, string token, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var start = TimeProvider.System.GetTimestamp();
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), form);
        var html = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, response.Headers.Location?.OriginalString, html, TimeProvider.System.GetElapsedTime(start));
    }

    /// <summary>Fills in the form of a page.</summary>
    public async Task<(string? Location, string Html)> FillInAsync(string page, string action, params IEnumerable<(string Name, string Value)> fields)
    {
        var (_, html, _) = await GetAsync(page);
        var answer = await PostAsync(action, TokenOf(html), fields);
        return (answer.Location, answer.Html);
    }

    /// <summary>Uploads variants as the page's script does.</summary>
    public async Task UploadAsync(string casePath, string file)
    {
        var (_, html, _) = await GetAsync(casePath);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{casePath}/variants?name=singleton.vcf.gz", UriKind.Relative)) { Content = new ByteArrayContent(await File.ReadAllBytesAsync(file)) };
        request.Headers.Add("RequestVerificationToken", TokenOf(html));
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The token of the first form of a page.</summary>
    public static string TokenOf(string html) => Token().Match(html).Groups["value"].Value;

    /// <summary>The version that the forms of a page name.</summary>
    public static string VersionOf(string html) => Version().Match(html).Groups["value"].Value;

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"version\" value=\"(?<value>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Version();
}
