using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Review.Hosting;

/// <summary>Headers that keep a browser from doing what the pages never ask for.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Func<HttpContext, RequestDelegate, Task> Apply(bool usesTls) => (http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers.CacheControl = "no-store";
        if (usesTls) headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    };
}
