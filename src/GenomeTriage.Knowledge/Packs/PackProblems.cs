using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Makes the exceptions that a pack file can give cause for.</summary>
internal static class PackProblems
{
    public static ConfigurationException Because(string code, string file, string? found = null, string? allowed = null, string? field = null, Exception? inner = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Field = field, Found = found, Allowed = allowed }, inner);
}
