using System.CommandLine;
using System.Globalization;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Cli.Hosting;

/// <summary><c>--lang</c>, understood by every verb.</summary>
internal static class LanguageOption
{
    public static readonly Option<string> Instance = Create();

    /// <summary>The language asked for, otherwise that of the user's culture, otherwise English.</summary>
    public static Language Of(ParseResult parsed) =>
        Language.TryParse(parsed.GetResult(Instance) is { Errors: var errors } && !errors.Any() ? parsed.GetValue(Instance) : null, out var language)
            ? language
            : Language.Of(CultureInfo.CurrentUICulture);

    private static Option<string> Create()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of all texts: en, sv or nb. Default: that of the system, otherwise English.",
            HelpName = "en|sv|nb",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("en", "sv", "nb");
        return option;
    }
}
