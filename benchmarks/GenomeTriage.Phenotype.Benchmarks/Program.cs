using BenchmarkDotNet.Running;
using GenomeTriage.Phenotype.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ScoringBenchmarks).Assembly).Run(args);
