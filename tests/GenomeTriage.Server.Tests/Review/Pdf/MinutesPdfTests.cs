using System.Text;
using System.Text.RegularExpressions;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Review.Pdf;
using GenomeTriage.Server.Review.Texts;

namespace GenomeTriage.Server.Tests.Review.Pdf;

public sealed partial class MinutesPdfTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData("sv", "Protokoll: MDT i mars", "Avvikande mening", "Sida 1 av 1")]
    [InlineData("nb", "Protokoll: MDT i mars", "Dissens", "Side 1 av 1")]
    [InlineData("en", "Minutes: MDT i mars", "Dissent", "Page 1 of 1")]
    public void Minutes_InALanguage_SayWhatThePageSays(string language, params string[] words)
    {
        var text = TextOf(Write(Minutes("kort"), language));
        foreach (var word in (string[])[.. words, "Rx-17", "PMM2-CDG", "ORPHA:79318", "Två varianter i trans", "Mads Ødegård", "transferrin først", $"SHA-256 {Hash}", "99.9"])
            Assert.Contains(word.Replace("99.9", language == "en" ? ">99.9" : ">99,9", StringComparison.Ordinal), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_OfManyPages_CarryHashAndNumberOnEach()
    {
        var file = Write(Minutes(string.Join('\n', Enumerable.Range(0, 150).Select(i => $"rad {i}"))), "sv");
        var text = TextOf(file);
        var pages = Pages().Count(Encoding.Latin1.GetString(file));
        Assert.True(pages > 2);
        Assert.Equal(pages, text.Split($"SHA-256 {Hash}").Length - 1);
        Assert.Contains($"Sida {pages} av {pages}", text, StringComparison.Ordinal);
        Assert.Contains("rad 149", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_BeforeAnyDecision_SayOnEveryPageThatTheyAreADraft()
    {
        var text = TextOf(MinutesPdf.Write(new MinutesDossier(Minutes("x").Content, null, []), In("sv"), At));
        Assert.Contains("utkast", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SHA-256", text, StringComparison.Ordinal);
    }

    private static byte[] Write(MinutesDossier minutes, string language) => MinutesPdf.Write(minutes, In(language), At);

    private static PageTexts In(string code) => Language.TryParse(code, out var language) ? PageTexts.In(language) : throw new ArgumentException(code);

    private static MinutesDossier Minutes(string rationale)
    {
        var shown = new MinutesVersion(1, At, Hash);
        return new MinutesDossier(new MinutesArchive
        {
            Title = "MDT i mars", Institute = "Klinisk genetik, Uppsala", HeldOn = new DateOnly(2026, 3, 1), Quorum = 2, State = ConferenceState.Closed,
            Seats = ["Greta Gen", "Mads Ødegård"],
            Items =
            [
                new MinutesItem
                {
                    Place = 1, Pseudonym = "Rx-17", RankingNumber = 2, NoneOfThese = 0.0004,
                    List = [new MinutesLine(1, 0.9996, "PMM2-CDG", "PMM2", "ORPHA:79318")],
                    Opinions = [new MinutesOpinion("Greta Gen", ["ORPHA:79318", Choice.None], "(säker) \\ klar")],
                    Votes = [new MinutesVote("Mads Ødegård", DecisionKind.MoreTests, null, "transferrin først", IsDissent: true)],
                    Decision = new MinutesDecision
                    {
                        Kind = DecisionKind.Confirmed, Code = "ORPHA:79318", DiagnosisName = "PMM2-CDG", Rationale = $"Två varianter i trans\n{rationale}",
                        Owner = "Greta Gen", DecidedBy = "Greta Gen", DecidedAt = At, VotesFor = 2, VotesAgainst = 1,
                    },
                },
            ],
        }, shown, [shown]);
    }

    // The texts in the order they are shown, with spaces between: the reverse of the escapes of the syntax.
    private static string TextOf(byte[] file)
    {
        var shown = Shown().Matches(Encoding.Latin1.GetString(file)).Select(match => Escape().Replace(match.Groups["text"].Value, one =>
            one.Groups["octal"].Success ? ((char)Convert.ToInt32(one.Groups["octal"].Value, 8)).ToString() : one.Groups["sign"].Value));
        return string.Join(' ', shown);
    }

    [GeneratedRegex(@"Td \((?<text>.*)\) Tj ET", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\\(?:(?<octal>[0-7]{3})|(?<sign>.))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex("/Type /Page ", RegexOptions.None, 1000)]
    private static partial Regex Pages();
}
