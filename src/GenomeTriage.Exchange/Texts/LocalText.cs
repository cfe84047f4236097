using GenomeTriage.Annotation.Frequencies;

namespace GenomeTriage.Exchange.Texts;

/// <summary>What the site's own collection says of an allele, in a few words: <c>in-house 3/120 (north 3/100, south 0/20)</c>.</summary>
/// <param name="texts">The language.</param>
public sealed class LocalText(TextCatalog texts)
{
    /// <summary>The people who carry it, of all and by cohort.</summary>
    public string Of(LocalFrequency local)
    {
        var counts = Counted(local.Observations, local.People);
        var cohorts = local.Cohorts.Count == 0 ? "" : $" ({string.Join(", ", local.Cohorts.Select(one => $"{one.Name} {Counted(one.Observations, one.People)}"))})";
        return $"{texts.Label("Local_Observed")} {counts}{cohorts}";
    }

    private string Counted(int? observations, int? people)
    {
        var culture = texts.Language.Culture;
        var seen = observations?.ToString("N0", culture) ?? "–";
        return people is { } all ? $"{seen}/{all.ToString("N0", culture)}" : seen;
    }
}
