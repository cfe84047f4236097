using System.Text.Json;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Frequencies;

/// <summary>
/// Reads a site's own names of frequency fields, which go before the names that are known:
/// <c>[{"name": "LOCAL_AF", "source": "local", "kind": "overall"}]</c>, with the kinds of <see cref="FrequencyKind"/>
/// in camel case.
/// </summary>
public static class FrequencyFieldFile
{
    /// <summary>Reads the file's content.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <exception cref="InputException">It cannot be used; it holds every problem.</exception>
    public static IReadOnlyList<FrequencyField> Read(ReadOnlySpan<byte> json, string file)
    {
        var root = PhenopacketReader.Parse(json, file, firstLine: 1);
        var problems = new JsonProblems(file);
        if (root.Kind != JsonValueKind.Array)
            problems.Error(FrequencyProblemCodes.FrequencyFieldWrong, root, root.Kind.ToString(), "[{\"name\", \"source\", \"kind\"}]");
        var fields = root.Items.Select(item => ReadField(item, problems)).OfType<FrequencyField>().ToList();
        problems.ThrowIfErrors();
        return fields;
    }

    private static FrequencyField? ReadField(LocatedJson item, JsonProblems problems)
    {
        var (name, source, kind) = (item.TextOf("name"), item.TextOf("source"), item.TextOf("kind"));
        if (name is not null && source is not null && Enum.TryParse<FrequencyKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known))
            return new FrequencyField(name, source, known);
        problems.Error(
            FrequencyProblemCodes.FrequencyFieldWrong, item, kind,
            $"name, source, kind: {string.Join(", ", Enum.GetNames<FrequencyKind>().Select(JsonNamingPolicy.CamelCase.ConvertName))}");
        return null;
    }
}

/// <summary>Codes of what can be wrong with a file of frequency fields.</summary>
public static class FrequencyProblemCodes
{
    /// <summary>An entry has no name, no source or no kind that is known.</summary>
    public const string FrequencyFieldWrong = "FrequencyFieldWrong";
}
