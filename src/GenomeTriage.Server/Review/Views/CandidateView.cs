using GenomeTriage.Server.Pages.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>One line of the ranking with what it opens to.</summary>
/// <param name="Page">The page of the case.</param>
/// <param name="Ranking">The ranking it stands in.</param>
/// <param name="Group">The line.</param>
public sealed record CandidateView(CaseModel Page, RankingView Ranking, CandidateGroup Group)
{
    /// <summary>The first of the group.</summary>
    public Candidate First => Group.Members[0];

    /// <summary>Places up or down against the kept ranking; <c>null</c> where it was not listed, or nothing is tried.</summary>
    public int? Moved => Ranking.IsTrial ? Ranking.Before(Group)?.Rank - Group.Rank : null;

    /// <summary>The strongest genes, by symbol.</summary>
    public string Genes => string.Join(", ", First.Genes.Select(gene => gene.Symbol).Distinct(StringComparer.Ordinal).Take(3));
}
