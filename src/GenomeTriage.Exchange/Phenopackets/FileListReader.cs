using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// Reads from <c>files</c> (version 2) or <c>htsFiles</c> (version 1) what they say of the VCF: its assembly and the
/// sample's name. The file that is named there is not opened; the caller gives it.
/// </summary>
internal static class FileListReader
{
    public static GenomeAssembly AssemblyOf(LocatedJson message, JsonProblems problems)
    {
        var found = GenomeAssembly.Unknown;
        foreach (var file in VcfFilesOf(message))
        {
            var assembly = AssemblyNamed((file.Member("fileAttributes") ?? file).TextOf("genomeAssembly"));
            if (found != GenomeAssembly.Unknown && assembly != GenomeAssembly.Unknown && assembly != found)
                problems.Error(PhenopacketProblemCodes.AssembliesDiffer, file, assembly.ToString(), found.ToString());
            if (assembly != GenomeAssembly.Unknown) found = assembly;
        }

        return found;
    }

    /// <summary>Sample names in the VCF by individual, as the list of files gives them.</summary>
    public static Dictionary<string, string> SamplesOf(LocatedJson message)
    {
        var samples = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in VcfFilesOf(message))
        {
            var map = file.Member("individualToFileIdentifiers") ?? file.Member("individualToSampleIdentifiers");
            foreach (var (_, sample, individual) in map?.Members ?? [])
            {
                if (sample.Kind == JsonValueKind.String) samples.TryAdd(individual, sample.Text);
            }
        }

        return samples;
    }

    private static IEnumerable<LocatedJson> VcfFilesOf(LocatedJson message)
    {
        var files = message.Member("files") ?? message.Member("htsFiles");
        return (files?.Items ?? []).Where(file => file.Kind == JsonValueKind.Object && IsVcf(file));
    }

    private static bool IsVcf(LocatedJson file) =>
        (file.TextOf("htsFormat") ?? file.Member("fileAttributes")?.TextOf("fileFormat")) is { } format
        && format.Contains("VCF", StringComparison.OrdinalIgnoreCase);

    private static GenomeAssembly AssemblyNamed(string? name) => name?.ToUpperInvariant() switch
    {
        { } text when text.StartsWith("GRCH38", StringComparison.Ordinal) || text == "HG38" => GenomeAssembly.GRCh38,
        { } text when text.StartsWith("GRCH37", StringComparison.Ordinal) || text is "HG19" or "B37" => GenomeAssembly.GRCh37,
        _ => GenomeAssembly.Unknown,
    };
}
