using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Review.Cases;

/// <summary>A case with all that its page shows.</summary>
public sealed record CaseDossier
{
    /// <summary>The case.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>All terms, also those taken out, in the order they were stated.</summary>
    public required IReadOnlyList<CaseTerm> Terms { get; init; }

    /// <summary>Changes of what is known of the patient beside the terms, newest first.</summary>
    public IReadOnlyList<CaseChange> Changes { get; init; } = [];

    /// <summary>The rankings without their archives, newest first.</summary>
    public required IReadOnlyList<RankingHeading> History { get; init; }

    /// <summary>The ranking asked for; <c>null</c> where there is none.</summary>
    public RankingArchive? Ranking { get; init; }

    /// <summary>Heading of <see cref="Ranking"/>.</summary>
    public RankingHeading? Shown { get; init; }

    /// <summary>Points of the checklist that are done.</summary>
    public IReadOnlyList<ChecklistMark> Checklist { get; init; } = [];

    /// <summary>Decisions, newest first.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Names of the people that the rows name.</summary>
    public required IReadOnlyDictionary<Guid, string> People { get; init; }

    /// <summary>The terms that hold.</summary>
    public IEnumerable<CaseTerm> CurrentTerms => Terms.Where(term => term.RemovedAt is null);

    /// <summary>The case as it is ranked.</summary>
    public TriageCase ToTriageCase() => CaseAssembly.Of(Case, CurrentTerms);
}

/// <summary>One line of the history of rankings.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="MadeAt">When.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Cause">Why.</param>
/// <param name="Detail">Codes of what was changed, one a line; <c>null</c> where the cause says all.</param>
/// <param name="Struck">What was struck out, one a line.</param>
/// <param name="FirstName">Name of the first group.</param>
/// <param name="FirstPosterior">Its posterior, 0–1.</param>
/// <param name="NoneOfThese">Posterior of <em>none of these</em>, 0–1.</param>
/// <param name="PackSha256">SHA-256 of the knowledge pack.</param>
/// <param name="Sha256">SHA-256 of what is stored, hexadecimal.</param>
public sealed record RankingHeading(
    int Number, DateTimeOffset MadeAt, Guid MadeBy, RankingCause Cause, string? Detail, string Struck,
    string? FirstName, double FirstPosterior, double NoneOfThese, string PackSha256, string Sha256);

/// <summary>Makes the case that is ranked out of its rows.</summary>
internal static class CaseAssembly
{
    public static TriageCase Of(CaseRecord row, IEnumerable<CaseTerm> terms)
    {
        var stated = terms.OrderBy(term => term.AddedAt).ThenBy(term => term.TermId, StringComparer.Ordinal).ToList();
        return new TriageCase
        {
            Id = row.Pseudonym,
            Picture = new ClinicalPicture
            {
                Observed = [.. stated.Where(term => !term.IsExcluded).Select(term => HpoTermId.Parse(term.TermId))],
                Excluded = [.. stated.Where(term => term.IsExcluded).Select(term => HpoTermId.Parse(term.TermId))],
                Sex = row.Sex,
                Age = row.Age is { } age && Age.TryParse(age, out var read) ? read : null,
                Onset = row.Onset is { } onset ? HpoTermId.Parse(onset) : null,
            },
            Pedigree = PedigreeOf(row),
            Proband = row.Proband,
        };
    }

    public static Pedigree? PedigreeOf(CaseRecord row)
    {
        if (row.Pedigree is null) return null;
        using var reader = new StringReader(row.Pedigree);
        return PedReader.Read(reader, "pedigree", row.Proband, []);
    }
}
