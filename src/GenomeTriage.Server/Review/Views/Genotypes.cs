using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Calls as geneticists write them.</summary>
internal static class Genotypes
{
    /// <summary><c>0/1</c>, <c>1/1</c>, <c>1</c>, <c>0/0</c>; <c>./.</c> where nothing was called; 2 stands for another allele of the record.</summary>
    public static string Of(SampleCall call)
    {
        var copies = Enumerable.Repeat("0", call.Reference)
            .Concat(Enumerable.Repeat("1", call.Alternate))
            .Concat(Enumerable.Repeat("2", call.Other))
            .Concat(Enumerable.Repeat(".", call.Missing));
        return string.Join('/', copies);
    }

    /// <summary>Reads of the allele among all, <c>18/42</c>; <c>null</c> where not given.</summary>
    public static string? ReadsOf(SampleCall call) => call is { AlternateDepth: { } reads, Depth: { } depth } ? $"{reads}/{depth}" : null;
}
