using System.Diagnostics;
using System.Globalization;
using GenomeTriage.Annotation.Benchmarks.Comparison;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.SiteSources.Building;

namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>
/// Annotates the synthetic variants with the frequencies of a synthetic sites file, in turns with <c>vcfanno</c>, after
/// both have been seen to say the same of every record.
/// </summary>
internal static class FrequencyRunner
{
    private const int Seed = 11;

    public static async Task<int> RunAsync(string folder, int rounds)
    {
        var (genome, files) = (SyntheticFiles.In(folder), SiteFiles.In(folder));
        await PrepareAsync(genome, files);
        var different = await CompareAsync(genome, files, folder);
        List<double> ours = [], theirs = [];
        long records = 0;
        for (var i = 0; i < rounds; i++)
        {
            ours.Add(await Medians.TimeAsync(async () => records = await FrequencyWalk.RunAsync(genome, files, Stream.Null)));
            theirs.Add(await Medians.TimeAsync(() => Vcfanno.RunAsync(genome, files, "/dev/null")));
        }

        Medians.Print("vcfanno -p 2", theirs, theirs, records, "vcfanno");
        Medians.Print("frequencies", ours, theirs, records, "vcfanno");
        Medians.PrintPeak();
        return different == 0 ? 0 : 1;
    }

    private static async Task PrepareAsync(SyntheticFiles genome, SiteFiles files)
    {
        if (!File.Exists(files.Sites)) await SyntheticSites.MakeAsync(genome, files, Seed);
        await Vcfanno.PrepareAsync(files);
        var watch = Stopwatch.StartNew();
        await using var target = File.Create(files.Source);
        var order = new SiteSourceOrder { Kind = SiteSourceKind.Gnomad, Files = [files.Sites], Name = "synthetic", Version = "1" };
        var manifest = await new SiteSourceBuilder(order).BuildAsync(target, CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"source: {manifest.Rows} rows, {target.Length >> 20} MB (sites file {new FileInfo(files.Sites).Length >> 20} MB), built in {watch.Elapsed.TotalSeconds:F1} s"));
    }

    private static async Task<long> CompareAsync(SyntheticFiles genome, SiteFiles files, string folder)
    {
        var (theirs, ours) = (Path.Combine(folder, "vcfanno.vcf"), Path.Combine(folder, "frequencies.vcf"));
        await Vcfanno.RunAsync(genome, files, theirs);
        await FrequencyWalk.RunAsync(genome, files, File.Create(ours));
        var answers = await FrequencyAnswers.CompareAsync(theirs, ours);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers.Records} records compared: {answers.Known} known to the source, {answers.Different} differ from vcfanno"));
        File.Delete(theirs);
        File.Delete(ours);
        return answers.Different;
    }
}
