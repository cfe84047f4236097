using System.Xml.Linq;
using GenomeTriage.Testing;

namespace GenomeTriage.Architecture.Tests;

/// <summary>Arrows between projects point only downward: each room may use the rooms listed for it, and no other.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Genome"] = [],
        ["Vcf"] = ["Genome"],
        ["Knowledge"] = ["Genome"],
        ["Annotation"] = ["Genome", "Vcf", "Knowledge"],
        ["Inference"] = [],
        ["Phenotype"] = ["Genome", "Knowledge", "Inference"],
        ["Triage"] = ["Genome", "Vcf", "Knowledge", "Annotation", "Phenotype", "Inference"],
        ["Exchange"] = ["Genome", "Vcf", "Knowledge", "Annotation", "Phenotype", "Triage"],
        ["Review"] = ["Genome", "Vcf", "Knowledge", "Annotation", "Phenotype", "Triage", "Exchange"],
        ["Contracts"] = [],
        ["Client"] = ["Contracts"],
        ["Server"] = ["Genome", "Vcf", "Knowledge", "Annotation", "Inference", "Phenotype", "Triage", "Exchange", "Review", "Contracts"],
        ["Cli"] = ["Genome", "Vcf", "Knowledge", "Annotation", "Inference", "Phenotype", "Triage", "Exchange", "Review", "Contracts", "Client", "Server"],
    };

    public static TheoryData<string> Projects() =>
        new(Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(SharedData.RepositoryRoot, path)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_PointDownward(string project)
    {
        var room = Room(project);
        Assert.True(MayUse.TryGetValue(room, out var allowed), $"{room} has no place in the layering.");
        var used = XDocument.Load(Path.Combine(SharedData.RepositoryRoot, project))
            .Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value)
            .Where(path => path.Contains("/GenomeTriage.", StringComparison.Ordinal))
            .Select(Room);
        Assert.Empty(used.Except(allowed!, StringComparer.Ordinal));
    }

    private static string Room(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/').Split('/')[^1])["GenomeTriage.".Length..];
}
