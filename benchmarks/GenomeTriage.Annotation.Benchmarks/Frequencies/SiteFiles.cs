namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>Where the files of the frequency comparison are.</summary>
internal sealed record SiteFiles(string Sites, string Source, string Settings)
{
    public static SiteFiles In(string folder) =>
        new(Path.Combine(folder, "sites.vcf.gz"), Path.Combine(folder, "sites.gts"), Path.Combine(folder, "vcfanno.toml"));
}
