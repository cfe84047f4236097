using System.Globalization;
using GenomeTriage.Annotation.Benchmarks.Comparison;
using GenomeTriage.Annotation.Benchmarks.Frequencies;
using GenomeTriage.Annotation.Benchmarks.Synthetic;

// dotnet run -c Release -- generate PACK FOLDER [variants] [seed]   makes genome.fa, genes.gff3 and variants.vcf.gz
// dotnet run -c Release -- compare FOLDER                           term by term with bcftools csq --local-csq
// dotnet run -c Release -- speed FOLDER [rounds]                    in turns with bcftools csq --local-csq
// dotnet run -c Release -- frequencies FOLDER [rounds]              in turns with vcfanno on a synthetic sites file
return args switch
{
    ["generate", var pack, var folder, ..] => SyntheticGenome.Generate(pack, folder, Number(2, 1_000_000), Number(3, 1)),
    ["compare", var folder] => await Concordance.RunAsync(folder),
    ["speed", var folder, ..] => await SpeedRunner.RunAsync(folder, Number(1, 5)),
    ["frequencies", var folder, ..] => await FrequencyRunner.RunAsync(folder, Number(1, 5)),
    _ => throw new ArgumentException("generate PACK FOLDER [variants] [seed] | compare FOLDER | speed FOLDER [rounds] | frequencies FOLDER [rounds]"),
};

int Number(int place, int otherwise) => args.Length > place + 1 ? int.Parse(args[place + 1], CultureInfo.InvariantCulture) : otherwise;
