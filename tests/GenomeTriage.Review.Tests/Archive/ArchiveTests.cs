using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Review.Archive;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Review.Tests.Archive;

/// <summary>What is stored ranks again, with no VCF, to the same bytes as the first time.</summary>
public sealed class ArchiveTests(TestRanker ranker)
{
    [Fact]
    public async Task Evidence_OfTheTrio_RanksAgainToTheSameBytes() =>
        await HoldsAsync(ranker.CaseOf(TestRanker.Example("trio.json"), TestRanker.Example("trio.ped")), TestRanker.TrioVcf);

    [Fact]
    public async Task Evidence_OfAnAnnotatedSingleton_RanksAgainToTheSameBytes() =>
        await HoldsAsync(ranker.CaseOf(TestRanker.Example("singleton.json"), null), VcfSource.FromFile(TestRanker.Example("singleton.vcf.gz")));

    [Fact]
    [Trait("data", "shared")]
    public async Task Evidence_OfARealExome_RanksAgainToTheSameBytesAndIsSmall()
    {
        var vcf = Directory.EnumerateFiles(SharedData.PathOf("vcf/exomes"), "*feiffer*.vcf*").First(path => !path.EndsWith("tbi", StringComparison.Ordinal));
        var bytes = await HoldsAsync(ranker.CaseOf(TestRanker.Example("singleton.json"), null) with { Proband = null }, VcfSource.FromFile(vcf));
        Assert.InRange(bytes, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public async Task Archive_WithOneBitTurned_IsRefused()
    {
        var result = await RunAsync(ranker.CaseOf(TestRanker.Example("trio.json"), TestRanker.Example("trio.ped")), TestRanker.TrioVcf);
        var bytes = EvidenceArchive.Write(result);
        var hash = ArchiveFormat.HashOf(bytes);
        bytes[bytes.Length / 2] ^= 1;
        Assert.Throws<ConfigurationException>(() => EvidenceArchive.Read(bytes, hash, ranker.Pack.Genes));
    }

    private async Task<int> HoldsAsync(TriageCase triageCase, VcfSource vcf)
    {
        var result = await RunAsync(triageCase, vcf);
        var bytes = EvidenceArchive.Write(result);
        var read = EvidenceArchive.Read(bytes, ArchiveFormat.HashOf(bytes), ranker.Pack.Genes);
        var again = ranker.Engine.Rerank(triageCase, read.AsPrevious(triageCase.Id), new TriageOptions(), new HashSet<SmallVariant>());
        Assert.Equal(await JsonOf(result), await JsonOf(again));
        var ranking = ranker.Ranker.Explain(triageCase, result, default).Write();
        var shown = RankingArchive.Read(ranking, ArchiveFormat.HashOf(ranking));
        Assert.Equal(await JsonOf(result), await JsonOf(shown.Result));
        return bytes.Length;
    }

    private Task<TriageResult> RunAsync(TriageCase triageCase, VcfSource vcf) =>
        ranker.Engine.RunAsync(triageCase, vcf, new TriageOptions(), null, CancellationToken.None);

    private async Task<string> JsonOf(TriageResult result)
    {
        using var bytes = new MemoryStream();
        await ResultJson.WriteAsync(result, ResultFacts.Of(ranker.Pack), bytes, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
