using System.Globalization;
using GenomeTriage.WholeGenome;

// dotnet run -c Release -- generate PACK OUT.vcf.gz [records] [seed]   a made-up genome with one known answer
// dotnet run -c Release -- run PROGRAM VCF [rounds] [options...]       the real program: time, memory, the answer
// dotnet run -c Release -- stages PACK VCF                             where the time goes, and the first list
return args switch
{
    ["generate", var pack, var file, ..] => MadeGenome.Generate(pack, file, Number(3, 4_500_000), Number(4, 1)),
    ["run", var program, var vcf, ..] => await ProgramRunner.RunAsync(program, vcf, Number(3, 3), args[Math.Min(4, args.Length)..]),
    ["stages", var pack, var vcf] => await StageRunner.RunAsync(pack, vcf),
    _ => throw new ArgumentException("generate PACK OUT.vcf.gz [records] [seed] | run PROGRAM VCF [rounds] [options...] | stages PACK VCF"),
};

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
