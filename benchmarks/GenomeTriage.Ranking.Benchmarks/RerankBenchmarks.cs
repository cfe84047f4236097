using BenchmarkDotNet.Attributes;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.RankingBenchmarks;

/// <summary>
/// Ranking an exome again without reading it, as a clinician does who strikes out a sign or a variant. The aim is 100 ms.
/// The case is <c>GENOMETRIAGE_BENCHMARK_CASE</c>: a path without ending, beside which .json, .vcf.gz and, for a family, .ped lie.
/// </summary>
[MemoryDiagnoser]
public class RerankBenchmarks
{
    private TriageEngine _engine = null!;
    private TriageCase _case = null!;
    private TriageResult _result = null!;
    private HashSet<SmallVariant> _struck = [];

    /// <summary>Reads the case once.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        var path = Environment.GetEnvironmentVariable("GENOMETRIAGE_BENCHMARK_CASE") ?? throw new InvalidOperationException("GENOMETRIAGE_BENCHMARK_CASE");
        var pack = KnowledgePack.OpenDefault();
        var id = Path.GetFileName(path);
        _engine = TriageEngine.Create(pack);
        _case = new TriageCase
        {
            Id = id,
            Proband = id,
            Picture = PictureReader.Read(PhenopacketReader.Read(File.ReadAllBytes(path + ".json"), path), path, pack.Hpo, []),
            Pedigree = File.Exists(path + ".ped") ? PedReader.ReadFile(path + ".ped", id, []) : null,
        };
        _result = await _engine.RunAsync(_case, VcfSource.FromFile(path + ".vcf.gz"), new TriageOptions(), null, CancellationToken.None);
        _struck = [_result.Groups[0].Members[0].Genes[0].Variants[0].Annotated.Variant];
    }

    /// <summary>The first candidate's variant struck out.</summary>
    [Benchmark]
    public double WithoutVariant() => _engine.Rerank(_case, _result, new TriageOptions(), _struck).NoneOfThese;

    /// <summary>The first sign struck out.</summary>
    [Benchmark]
    public double WithoutSign()
    {
        var picture = _case.Picture with { Observed = [.. _case.Picture.Observed.Skip(1)] };
        return _engine.Rerank(_case with { Picture = picture }, _result, new TriageOptions(), new HashSet<SmallVariant>()).NoneOfThese;
    }
}
