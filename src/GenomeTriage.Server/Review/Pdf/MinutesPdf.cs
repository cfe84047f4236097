using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Review.Texts;
using GenomeTriage.Server.Review.Views;

namespace GenomeTriage.Server.Review.Pdf;

/// <summary>The minutes of a conference as a PDF to be filed: what the page of the minutes says, in the same words.</summary>
/// <param name="texts">The language.</param>
internal sealed class MinutesPdf(PageTexts texts)
{
    private const double Indent = 12;

    private static readonly double[] KeyColumns = [0, 110];
    private static readonly double[] ListColumns = [0, 34, 92, 400];

    private readonly PdfPaper _paper = new();

    /// <summary>The bytes of the file. The same version in the same language gives the same bytes.</summary>
    public static byte[] Write(MinutesDossier dossier, PageTexts texts, DateTimeOffset now) => new MinutesPdf(texts).Write(dossier, now);

    private byte[] Write(MinutesDossier dossier, DateTimeOffset now)
    {
        var (content, shown) = (dossier.Content, dossier.Shown);
        var title = $"{texts["Minutes"]}: {content.Title}";
        Head(title, dossier);
        foreach (var item in content.Items) Item(item);
        _paper.Space();
        _paper.Paragraph(texts["IntendedUse"]);
        _paper.Foot(
            $"{content.Institute} · {title} · {texts.ShortDay(content.HeldOn)} · {VersionOf(shown)}",
            shown is null ? texts["Draft"] : $"SHA-256 {shown.Sha256}",
            (page, pages) => texts.Fill("PageOf", ("page", page), ("pages", pages)));
        return PdfFile.Write(_paper.Pages, title, texts.Language.Code, shown?.WrittenAt ?? now);
    }

    private void Head(string title, MinutesDossier dossier)
    {
        var content = dossier.Content;
        _paper.Heading(title, 1);
        Key("Institute", content.Institute);
        Key("Day", texts.Day(content.HeldOn));
        Key("Status", texts.Of(content.State));
        Key("Quorum", texts.Count(content.Quorum));
        Key("Seats", string.Join(", ", content.Seats));
        Key("VersionOfMinutes", VersionOf(dossier.Shown));
        if (dossier.Versions.Count > 0 && dossier.Shown?.Number != dossier.Versions[0].Number) _paper.Paragraph(texts["OlderMinutes"], font: PdfFont.Bold);
    }

    private void Item(MinutesItem item)
    {
        _paper.Heading($"{texts.Count(item.Place)}. {item.Pseudonym}", 2);
        if (item.List.Count > 0) List(item);
        if (item.Opinions.Count > 0)
        {
            _paper.Heading(texts["OwnRankings"], 3);
            foreach (var one in item.Opinions) Said(one.Who, string.Join(" › ", one.Choices.Select(code => MinutesNames.Of(item, code, texts))), one.Comment);
        }

        if (item.Decision is { } decision) Decision(item, decision);
        else _paper.Paragraph(texts["Undecided"]);
    }

    private void List(MinutesItem item)
    {
        _paper.Paragraph($"{texts["Ranking"]} {texts.Count(item.RankingNumber)}");
        _paper.Row(ListColumns, [texts["Rank"], texts["Posterior"], texts["Diagnosis"], texts["Gene"]], PdfFont.Bold);
        foreach (var line in item.List)
            _paper.Row(ListColumns, [texts.Count(line.Rank), texts.Posterior(line.Posterior), $"{line.Name} {line.Code}".TrimEnd(), line.Genes]);
        if (item.NoneOfThese is { } none) _paper.Row(ListColumns, ["", texts.Posterior(none), texts["NoneOfThese"], ""]);
        _paper.Rule();
    }

    private void Decision(MinutesItem item, MinutesDecision decision)
    {
        _paper.Heading($"{texts["Decision"]}: {texts.Of(decision.Kind)} {decision.DiagnosisName} {decision.Code}".TrimEnd(), 3);
        _paper.Paragraph(decision.Rationale);
        _paper.Space();
        Key("Votes", texts.Fill("ForAgainst", ("for", decision.VotesFor), ("against", decision.VotesAgainst)));
        Key("Owner", decision.Owner);
        Key("DueOn", texts.ShortDay(decision.DueOn));
        Key("NextReview", texts.ShortDay(decision.NextReviewOn));
        Key("RecordedBy", $"{decision.DecidedBy}, {texts.Instant(decision.DecidedAt)}");
        Votes("Votes", item.Votes.Where(vote => !vote.IsDissent && vote.Comment is not null));
        Votes("Dissent", item.Votes.Where(vote => vote.IsDissent));
    }

    private void Votes(string heading, IEnumerable<MinutesVote> votes)
    {
        var all = votes.ToList();
        if (all.Count == 0) return;
        _paper.Heading(texts[heading], 3);
        foreach (var vote in all) Said(vote.Who, $"{texts.Of(vote.Kind)} {vote.Code}".TrimEnd(), vote.Comment);
    }

    private void Said(string who, string what, string? comment)
    {
        _paper.Paragraph($"• {who}: {what}");
        if (comment is not null) _paper.Paragraph(comment, Indent);
    }

    private void Key(string key, string value) => _paper.Row(KeyColumns, [texts[key], value]);

    private string VersionOf(MinutesVersion? shown) =>
        shown is null ? texts["Draft"] : $"{texts["VersionOfMinutes"]} {texts.Count(shown.Number)}, {texts.Instant(shown.WrittenAt)}";
}
