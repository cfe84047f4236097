using BenchmarkDotNet.Attributes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Benchmarks;

/// <summary>One clinical picture against all diagnoses of the pack, on one core.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks : IDisposable
{
    private const int ManyTerms = 500;
    private const int FewTerms = 10;

    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();
    private readonly PhenotypeModel _model;
    private readonly HpoTermId[] _signs;
    private readonly ClinicalPicture _case;
    private readonly ClinicalPicture _large;
    private int _next;

    public ScoringBenchmarks()
    {
        _model = PhenotypeModel.Create(PhenotypeKnowledge.From(_pack), CandidateScope.All);
        _signs = [.. Enumerable.Range(0, _pack.Hpo.Count).Where(index => _pack.Hpo.IsA(index, _pack.Hpo.PhenotypicAbnormality)).Select(_pack.Hpo.IdOf)];
        _case = Every(_signs.Length / FewTerms, FewTerms);
        _large = Every(_signs.Length / ManyTerms, ManyTerms);
    }

    /// <summary>Making the model, which the first case waits for.</summary>
    [Benchmark]
    public PhenotypeModel MakeModel() => PhenotypeModel.Create(PhenotypeKnowledge.From(_pack), CandidateScope.All);

    /// <summary>Ten terms that were asked for before.</summary>
    [Benchmark(Baseline = true)]
    public PhenotypeScores WarmCase() => _model.Score(_case);

    /// <summary>One term that was not asked for lately.</summary>
    [Benchmark]
    public PhenotypeScores ColdTerm() => _model.Score(new ClinicalPicture { Observed = [_signs[_next = (_next + 7919) % _signs.Length]] });

    /// <summary>Five hundred terms.</summary>
    [Benchmark]
    public PhenotypeScores ManyTermsCase() => _model.Score(_large);

    /// <summary>Calibrated probabilities of a scored case.</summary>
    [Benchmark]
    public double Posterior() => _model.Score(_case).Posterior().None;

    public void Dispose()
    {
        _pack.Dispose();
        GC.SuppressFinalize(this);
    }

    private ClinicalPicture Every(int step, int count) => new() { Observed = [.. Enumerable.Range(0, count).Select(i => _signs[i * step])] };
}
