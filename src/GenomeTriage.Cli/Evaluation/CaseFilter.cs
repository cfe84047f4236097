using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Which cases of a file take part, and where their variants are.</summary>
internal sealed record CaseFilter
{
    /// <summary>Kinds by case id; <c>null</c> without a manifest.</summary>
    public Dictionary<string, string>? Kinds { get; init; }

    /// <summary>The kinds that take part; empty for all.</summary>
    public IReadOnlySet<string> Wanted { get; init; } = new HashSet<string>();

    /// <summary>Fewest observed terms.</summary>
    public int MinTerms { get; init; }

    /// <summary>The folder of variants and pedigrees; <c>null</c> to rank by the clinical picture alone.</summary>
    public string? VcfFolder { get; init; }

    /// <summary>Whether the case takes part, and its kind.</summary>
    public bool Keeps(string id, out string kind)
    {
        kind = Kinds?.GetValueOrDefault(id) ?? "";
        return Wanted.Count == 0 || Wanted.Contains(kind);
    }

    /// <summary>The case's variants, <c>null</c> where none are used.</summary>
    /// <exception cref="InputException">The folder has none for the case.</exception>
    public string? VcfOf(string id, string file, long line)
    {
        if (VcfFolder is null) return null;
        var path = Path.Combine(VcfFolder, $"{id}.vcf.gz");
        return File.Exists(path) ? path : throw new InputException(
            new Problem(EvaluationProblemCodes.VariantsMissing, ProblemSeverity.Error) { File = file, Line = line, Found = path });
    }

    /// <summary>The case's pedigree, <c>null</c> where the folder has none.</summary>
    public string? PedOf(string id)
    {
        var path = VcfFolder is null ? null : Path.Combine(VcfFolder, $"{id}.ped");
        return path is not null && File.Exists(path) ? path : null;
    }
}
