namespace GenomeTriage.Cli.Batches;

/// <summary>The columns that a manifest may have.</summary>
internal static class BatchColumns
{
    public const string Id = "id";
    public const string Case = "case";
    public const string Vcf = "vcf";
    public const string Ped = "ped";
    public const string Hpo = "hpo";
    public const string Excluded = "excluded";
    public const string Sex = "sex";
    public const string Age = "age";
    public const string Proband = "proband";
    public const string Assembly = "assembly";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Id, Case, Vcf, Ped, Hpo, Excluded, Sex, Age, Proband, Assembly];

    /// <summary>Those that name a file, from the manifest's folder.</summary>
    public static readonly string[] Files = [Case, Vcf, Ped];

    /// <summary>Those of which a row has to fill one.</summary>
    public static readonly string[] Evidence = [Case, Vcf, Hpo];

    /// <summary>What the columns with a closed list allow.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Choices = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Sex] = ["male", "female", "unknown"],
        [Assembly] = ["GRCh37", "GRCh38"],
    };
}
