using System.Globalization;
using System.Text.Encodings.Web;
using GenomeTriage.Server.Review.Assets;
using GenomeTriage.Server.Review.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Review.Views;

/// <summary>A page for a person whose request was refused or failed; programs get the bare status.</summary>
internal static class StatusPages
{
    public static Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)) return Task.CompletedTask;
        var texts = http.RequestServices.GetRequiredService<PageTexts>();
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(Page(http.Response.StatusCode, texts), http.RequestAborted);
    }

    private static string Page(int status, PageTexts texts)
    {
        var sentence = texts[status switch
        {
            StatusCodes.Status403Forbidden => "Status_403",
            StatusCodes.Status404NotFound => "Status_404",
            StatusCodes.Status400BadRequest => "Status_400",
            _ => "Status_500",
        }];
        var (html, code) = (HtmlEncoder.Default, status.ToString(CultureInfo.InvariantCulture));
        return $"""
            <!DOCTYPE html>
            <html lang="{texts.Language.Code}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <title>{code} – GenomeTriage</title><link rel="stylesheet" href="{AssetDoor.PathOf("review.css")}"></head>
            <body><main class="narrow"><h1>{code}</h1><p>{html.Encode(sentence)}</p><p><a href="/">{html.Encode(texts["Worklist"])}</a></p></main></body>
            </html>
            """;
    }
}
