using GenomeTriage.Exchange.Texts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Explaining;

/// <summary>Prints where the diagnoses of a gene stand in the ranking, or that none names it.</summary>
internal sealed class GeneStanding(TextCatalog texts, CandidateSet candidates, GeneCatalog genes)
{
    private const int Shown = 5;

    public void Write(TriageResult result, int gene, TextWriter writer)
    {
        if (result.Posteriors is not { } all) return;
        var posteriors = all.Candidates.ToArray();
        int[] named = [.. Enumerable.Range(0, candidates.Count).Where(index => candidates[index].Genes.Contains(gene))];
        if (named.Length == 0) writer.WriteLine(texts.Label("Explain_NoDiagnosis", ("gene", genes[gene].Symbol)));
        foreach (var index in named.OrderByDescending(index => posteriors[index]).ThenBy(index => index).Take(Shown))
            writer.WriteLine(LineOf(index, posteriors));
    }

    private string LineOf(int index, double[] posteriors)
    {
        var culture = texts.Language.Culture;
        var rank = 1 + posteriors.Count(posterior => posterior > posteriors[index]);
        return texts.Label("Explain_Standing",
            ("rank", rank.ToString("N0", culture)),
            ("count", posteriors.Length.ToString("N0", culture)),
            ("posterior", Numbers.Posterior(posteriors[index], culture)),
            ("diagnosis", candidates[index].Name),
            ("codes", string.Join(' ', candidates[index].Codes)));
    }
}
