namespace GenomeTriage.Triage.Results;

/// <summary>Every posterior of one ranking, also of what the list does not show; what measurements read.</summary>
/// <param name="Candidates">By index of the candidate set; with <see cref="TriageResult.NoneOfThese"/> they add up to 1.</param>
/// <param name="Genes">
/// By index of the pack's gene catalogue: the posteriors of the gene's candidates, each by the gene's share in the
/// candidate's genotype likelihood; 0 for genes that no candidate has.
/// </param>
public sealed record PosteriorsOfAll(ReadOnlyMemory<double> Candidates, ReadOnlyMemory<double> Genes);
