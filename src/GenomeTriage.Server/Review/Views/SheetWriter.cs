using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using GenomeTriage.Server.Review.Assets;
using GenomeTriage.Server.Review.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Writes a sheet of the pages as a file of HTML that stands by itself: the same words, the style within, no script.</summary>
/// <param name="views">Finds the sheets.</param>
/// <param name="temporary">Asked for by the framework.</param>
internal sealed class SheetWriter(IRazorViewEngine views, ITempDataProvider temporary)
{
    /// <summary>The file, UTF-8, in the language of the request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="path">Where the sheet lies, <c>/Pages/Cases/_RecordSheet.cshtml</c>.</param>
    /// <param name="title">What the file is called.</param>
    /// <param name="sheet">What it is about.</param>
    public async Task<byte[]> WriteAsync<T>(HttpContext http, string path, string title, T sheet)
    {
        var view = views.GetView(null, path, isMainPage: false).EnsureSuccessful([path]).View!;
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = sheet };
        await using var body = new StringWriter(CultureInfo.InvariantCulture);
        var action = new Microsoft.AspNetCore.Mvc.ActionContext(http, new RouteData(), new ActionDescriptor());
        await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(http, temporary), body, new HtmlHelperOptions()));
        return Encoding.UTF8.GetBytes(Whole(http.Language().Code, title, body.ToString()));
    }

    private static string Whole(string language, string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
        <title>{HtmlEncoder.Default.Encode(title)} – GenomeTriage</title>
        <style>{AssetDoor.TextOf("review.css")}</style>
        </head>
        <body><main><article class="paper">
        {body}</article></main></body>
        </html>

        """;
}
