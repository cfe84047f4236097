using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Review.Tests.Cases;

public sealed class CaseRankerTests(TestRanker ranker)
{
    [Fact]
    public async Task Ranges_OfTheTrio_AreThoseOfRankingAgainWithoutEachSign()
    {
        var triageCase = ranker.CaseOf(TestRanker.Example("trio.json"), TestRanker.Example("trio.ped"));
        var result = await ranker.Engine.RunAsync(triageCase, TestRanker.TrioVcf, new TriageOptions(), null, CancellationToken.None);
        var first = result.Groups[0];
        var posteriors = new List<double> { first.Posterior };
        foreach (var sign in triageCase.Picture.Observed)
        {
            var left = triageCase with { Picture = triageCase.Picture with { Observed = [.. triageCase.Picture.Observed.Where(other => other != sign)] } };
            var again = ranker.Engine.Rerank(left, result, new TriageOptions(), new HashSet<SmallVariant>());
            posteriors.Add(first.Members.Sum(member => again.Posteriors!.Candidates.Span[member.Index]));
        }

        var range = ranker.Ranker.Explain(triageCase, result, default).Ranges[0];
        Assert.Equal((posteriors.Min(), posteriors.Max()), (range.Least, range.Most));
    }
}
