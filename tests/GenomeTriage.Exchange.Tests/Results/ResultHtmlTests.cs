using System.Text;
using System.Text.RegularExpressions;
using GenomeTriage.Exchange.Results.Html;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Exchange.Tests.Results;

public sealed class ResultHtmlTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("nb")]
    public async Task Page_AnyLanguage_StandsAloneAndLeavesNoPlaceUnfilled(string code)
    {
        var page = await Render(code);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(new Regex("src\\s*=|href\\s*=", RegexOptions.IgnoreCase), page);
        Assert.DoesNotMatch(new Regex("url\\(|@import", RegexOptions.IgnoreCase), page);
        Assert.DoesNotMatch(new Regex("Report_|Reason_|[A-Za-z]+_[A-Z][a-z]+[A-Z]"), Body(page));
        Assert.DoesNotMatch(new Regex(@"\{\w+\}"), Body(page));
        Assert.Contains($"<html lang=\"{code}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_TextFromOutside_IsEscaped()
    {
        var page = await Render("en", "<img src=x onerror=alert(1)>");

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("Robinow-Sorauf &lt;syndrome&gt; &amp; &quot;friends&quot;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SameResult_SameBytes() => Assert.Equal(await Render("sv"), await Render("sv"));

    [Fact]
    public async Task Page_Tags_AreBalanced()
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(await Render("nb"), "<(?<close>/?)(?<name>[a-z0-9]+)[^>]*>"))
        {
            var name = tag.Groups["name"].Value;
            if (name is "br" or "meta") continue;
            if (tag.Groups["close"].Length == 0) open.Push(name);
            else Assert.Equal(name, open.Pop());
        }

        Assert.Empty(open);
    }

    [Fact]
    public async Task Page_Evidence_IsTold()
    {
        var page = await Render("en");

        Assert.Contains("Craniosynostosis belongs to the disease", page, StringComparison.Ordinal);
        Assert.Contains("FGFR2 c.755C&gt;G p.Ser252Trp", page, StringComparison.Ordinal);
        Assert.Contains("GRCh37: chr10:123279677:G&gt;C", page, StringComparison.Ordinal);
        Assert.Contains("36,000 too common for a rare disease", page, StringComparison.Ordinal);
        Assert.Contains("None of these", page, StringComparison.Ordinal);
        Assert.Contains("4.1 %", page, StringComparison.Ordinal);
    }

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..];

    private static async Task<string> Render(string code, string caseId = "example-1")
    {
        Assert.True(Language.TryParse(code, out var language));
        using var stream = new MemoryStream();
        await ResultHtml.WriteAsync(SampleResult.Full(caseId), SampleResult.Facts, TextCatalog.In(language), stream, CancellationToken.None);
        if (Environment.GetEnvironmentVariable("GENOMETRIAGE_KEEP_PAGES") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"report.{code}.html"), stream.ToArray());
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
