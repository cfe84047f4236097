using System.Globalization;
using GenomeTriage.Exchange.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Review.Texts;

/// <summary>The language of the pages: as chosen, otherwise as the browser asks, otherwise English.</summary>
internal static class LanguageChoice
{
    private const string Cookie = "language";

    private static readonly object Key = new();

    public static Task ApplyAsync(HttpContext http, RequestDelegate next)
    {
        http.Speak(LanguageFor(http.Request));
        return next(http);
    }

    /// <summary>Answers this request in a language, from here on.</summary>
    public static void Speak(this HttpContext http, Language language)
    {
        http.Items[Key] = language;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;
    }

    /// <summary>The language of this request.</summary>
    public static Language Language(this HttpContext http) => http.Items[Key] is Language language ? language : Exchange.Texts.Language.English;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/language", (HttpContext http, string to, string? back) =>
    {
        if (Exchange.Texts.Language.TryParse(to, out var language))
            http.Response.Cookies.Append(Cookie, language.Code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Secure = http.Request.IsHttps });
        return Answers.LocalRedirect(IsLocal(back) ? back! : "/");
    });

    private static bool IsLocal(string? path) => path is ['/', ..] && (path.Length == 1 || path[1] is not ('/' or '\\'));

    private static Language LanguageFor(HttpRequest request)
    {
        if (Exchange.Texts.Language.TryParse(request.Cookies[Cookie], out var chosen)) return chosen;
        foreach (var asked in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
            if (asked.Value.Length >= 2 && Exchange.Texts.Language.TryParse(asked.Value.Substring(0, 2), out var language)) return language;
        return Exchange.Texts.Language.English;
    }
}
