using BenchmarkDotNet.Running;
using GenomeTriage.RankingBenchmarks;

// GENOMETRIAGE_BENCHMARK_CASE=FOLDER/ID dotnet run -c Release --project benchmarks/GenomeTriage.Ranking.Benchmarks
BenchmarkRunner.Run<RerankBenchmarks>(args: args);
