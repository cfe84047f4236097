using BenchmarkDotNet.Running;
using GenomeTriage.Vcf.Benchmarks;

// dotnet run -c Release -- file FILE.vcf.gz [rounds]   whole file beside bcftools
// dotnet run -c Release -- --filter '*'                BenchmarkDotNet
if (args is ["file", var path, ..])
    return await WholeFileRunner.RunAsync(path, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 5);
BenchmarkSwitcher.FromAssembly(typeof(RecordBenchmarks).Assembly).Run(args);
return 0;
