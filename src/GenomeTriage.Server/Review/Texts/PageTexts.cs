using System.Globalization;
using System.Resources;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Review.Texts;

/// <summary>The words of the pages in the language of the request, and numbers and dates as it writes them.</summary>
public sealed class PageTexts
{
    private static readonly ResourceManager Resources = new($"{typeof(PageTexts).Namespace}.Pages", typeof(PageTexts).Assembly);

    private PageTexts(Language language) => Language = language;

    /// <summary>The words in the language of the request.</summary>
    /// <param name="http">The request.</param>
    public PageTexts(IHttpContextAccessor http) : this(http.HttpContext?.Language() ?? Language.English)
    {
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The words in a language.</summary>
    public static PageTexts In(Language language) => new(language);

    /// <summary>Texts of results: reasons, problems, labels.</summary>
    public TextCatalog Results => TextCatalog.In(Language);

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture => Language.Culture;

    /// <summary>The words behind a key.</summary>
    public string this[string key] => Resources.GetString(key, Culture) ?? key;

    /// <summary>The sentence behind a key with its places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, object? Value)> places)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in places) values[name] = Convert.ToString(value, Culture);
        return TextTemplate.Fill(this[key], values.GetValueOrDefault);
    }

    /// <summary>The word for a value of an enumeration.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}_{value}"];

    /// <summary>What is wrong, and what to do.</summary>
    public string Of(Problem problem) => ProblemText.Sentence(Named(problem), Results);

    /// <summary>A day, <c>12 mars 2026</c>.</summary>
    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>A day, short and sortable.</summary>
    public string ShortDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>An instant in the server's own time zone.</summary>
    public string Instant(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A posterior; number and sign stay on one line.</summary>
    public string Posterior(double value) => Numbers.Posterior(value, Culture).Replace(' ', '\u00a0');

    /// <summary>A count.</summary>
    public string Count(long value) => value.ToString("N0", Culture);

    /// <summary>An age for people to read.</summary>
    public string Age(string iso)
    {
        if (!Phenotype.Pictures.Age.TryParse(iso, out var age)) return iso;
        return age.Years == 0 ? $"{age.Months} {this["Months"]}" : age.Months == 0 ? $"{age.Years} {this["Years"]}" : $"{age.Years} {this["Years"]} {age.Months} {this["Months"]}";
    }

    // Fields are named as they are named on the page.
    private Problem Named(Problem problem) =>
        problem.Field is { } field && Resources.GetString($"Field_{field}", Culture) is { } name ? problem with { Field = name } : problem;
}
