using System.Text;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Learned;

/// <summary>A patient with craniosynostosis and a change of FGFR2, and engines that rank it.</summary>
internal static class LearnedCase
{
    // Craniosynostosis, proptosis, broad thumb, broad hallux, midface retrusion.
    private static readonly string[] Terms = ["HP:0001363", "HP:0000520", "HP:0011304", "HP:0010055", "HP:0011800"];

    public static readonly TriageEngine Learned = TriageEngine.Create(RealEngine.Pack, new TriageEngineOptions { Ranker = Ranker.Learned });

    public static TriageOptions Options { get; } = new() { Candidates = CandidateScope.Omim };

    public static TriageCase Case(bool reversed = false, bool withSigns = true) => new()
    {
        Id = "case",
        Picture = new ClinicalPicture { Observed = withSigns ? [.. (reversed ? Terms.Reverse() : Terms).Select(term => HpoTermId.Parse(term))] : [] },
    };

    /// <summary>Ranks it, with variants or by its picture alone.</summary>
    public static Task<TriageResult> RankAsync(TriageEngine engine, bool withVariants, TriageCase? triageCase = null, TriageOptions? options = null) =>
        engine.RunAsync(triageCase ?? Case(), withVariants ? Variants() : null, options ?? Options, null, TestContext.Current.CancellationToken);

    /// <summary>What a learned ranker sees of it.</summary>
    public static LeaderCase Read(TriageResult result, bool reversed = false)
    {
        var knowledge = RealEngine.Engine.Knowledge;
        var (model, phenotype) = (knowledge.Ranking(Options.Candidates), knowledge.Phenotype(Options.Candidates));
        var scores = phenotype.Score(Case(reversed).Picture);
        var genotypes = result.Evidence is { } evidence ? knowledge.Genotypes.Weigh(evidence, Options.Without) : null;
        var table = model.Rank(scores, genotypes, null);
        return new LeaderCase(LeaderCase.LeadersOf(table), model, table, scores, scores.Features!, phenotype.Prior, genotypes, knowledge.Facts(Options.Candidates));
    }

    private static VcfSource Variants() => VcfSource.FromStream(
        new MemoryStream(Encoding.UTF8.GetBytes(TestVcf.Text(
            "##reference=GRCh38\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##contig=<ID=chr10,length=133797422>\n##contig=<ID=chr4,length=190214555>",
            ["case"],
            "chr4\t1804392\t.\tG\tA\t99\tPASS\t.\tGT\t0/1",
            "chr10\t121520163\t.\tG\tC\t99\tPASS\t.\tGT\t0/1"))),
        "test.vcf");
}
